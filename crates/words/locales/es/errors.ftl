## What is wrong with a field, and how to mend it

wrong-missing = Este campo está vacío. Rellénalo.
wrong-too-long = {$limit ->
        [one] Demasiado largo: un carácter como máximo.
       *[other] Demasiado largo: {$number} caracteres como máximo.
    }
wrong-too-short = {$least ->
        [one] Demasiado corto: un carácter como mínimo.
       *[other] Demasiado corto: {$number} caracteres como mínimo.
    }
wrong-unreadable = No se puede leer. Comprueba cómo está escrito.
wrong-unreadable-day = No se entiende este día. Escribe «mañana», «3 de diciembre» o 2026-12-03.
wrong-no-such-day = Ese día no existe en el calendario. Comprueba el día y el mes.
wrong-weekday-differs = El día de la semana no corresponde a la fecha, que es {$day}. Corrige uno de los dos.
wrong-unreadable-time = No se entiende esta hora. Escribe 9:30 o 14:00.
wrong-unreadable-mail = Esto no es una dirección de correo. Tiene la forma anna@studio.example.
wrong-unreadable-phone = Esto no es un número de teléfono. Escríbelo con el prefijo, como +34 910 000 000.
wrong-unreadable-number = Esto no es un número. Escríbelo en cifras.
wrong-unknown = Esta opción no existe. Elige una de la lista.
wrong-in-future = El {$given} aún no ha llegado: hoy es {$today}. Indica un día hasta hoy.
wrong-before = El {$given} es anterior al {$other}. Indica un día a partir del {$other} o corrige la otra fecha.
wrong-after = El {$given} es posterior al {$other}. Indica un día hasta el {$other} o corrige la otra fecha.
wrong-taken = Ya está en uso. Elige otro.
wrong-mismatch = No coinciden. Escríbelo otra vez.
wrong-out-of-range = Indica un número entre {$least} y {$most}.

## Whole refusals: a title, what happened, what to do

error-summary = {$count ->
        [one] Hay una cosa que corregir. Lo que has escrito se conserva.
       *[other] Hay {$number} cosas que corregir. Lo que has escrito se conserva.
    }
error-absent-title = Aquí no hay nada
error-absent = O no existe, o no está entre lo que puedes ver. Comprueba la dirección o ve a Hoy.
error-may-not-write-title = Puedes leerlo, no cambiarlo
error-may-not-write = No se ha cambiado nada. Puede cambiarlo un titular del espacio de trabajo, o darte permiso.
error-conflict-title = Mientras tanto, alguien ha guardado
error-conflict = Las dos versiones están abajo, y no se ha perdido nada. Elige lo que queda.
error-touched-title = Esto ya no se puede deshacer
error-touched = {$count ->
        [one] Desde entonces se ha cambiado un registro. No se ha deshecho nada: cámbialo a mano.
       *[other] Desde entonces se han cambiado {$number} registros. No se ha deshecho nada: cámbialos a mano.
    }
error-too-many-title = Demasiados intentos
error-too-many = {$minutes ->
        [one] Vuelve a intentarlo dentro de un minuto.
       *[other] Vuelve a intentarlo dentro de {$number} minutos.
    }
error-broken-title = Algo ha fallado aquí
error-broken = Lo que estaba guardado está a salvo. Vuelve a intentarlo; si se repite, da este número a quien administra Seguito: {$reference}.
error-go-today = Ir a Hoy
error-fields-title = Revísalo, por favor
