## What is wrong with a field, and how to mend it

wrong-missing = Este campo está vacío. Rellénalo.
wrong-too-long = {$limit ->
        [one] Demasiado texto: un carácter como máximo.
       *[other] Demasiado texto: {$number} caracteres como máximo.
    }
wrong-too-short = {$least ->
        [one] Hace falta al menos un carácter.
       *[other] Hacen falta al menos {$number} caracteres.
    }
wrong-unreadable = Así no se entiende. Un día se puede escribir 3 de diciembre, 2026-12-03 o «mañana»; una hora, 9:30.
wrong-unreadable-day = No se entiende este día. Escribe «mañana», «3 de diciembre» o 2026-12-03.
wrong-no-such-day = Ese día no existe en el calendario. Comprueba el día y el mes.
wrong-weekday-differs = El día de la semana no corresponde a la fecha, que es {$day}. Corrige uno de los dos.
wrong-unreadable-time = No se entiende esta hora. Escribe 9:30 o 14:00.
wrong-unknown = Esta opción no existe. Elige una de la lista.
wrong-in-future = El {$given} aún no ha llegado: hoy es {$today}. Indica un día hasta hoy.
wrong-before = El {$given} es anterior al {$other}. Indica un día posterior o corrige la otra fecha.
wrong-after = El {$given} es posterior al {$other}. Indica un día anterior o corrige la otra fecha.
wrong-taken = Ya está en uso. Elige otro.
wrong-mismatch = No concuerda con lo demás. Comprueba a qué corresponde.
wrong-not-a-mail = No es una dirección de correo. Escríbela como anna@example.org.
wrong-not-the-password = No es la contraseña. Inténtalo otra vez.
wrong-ends-first = El final es anterior al comienzo. Cambia uno de los dos.
wrong-last-owner = Alguien debe seguir siendo titular. Dale antes ese papel a otro miembro.
wrong-merged = Este cliente era un duplicado y se ha unido a otro. Usa ese.
wrong-out-of-range = Indica un número entre {$least} y {$most}.
