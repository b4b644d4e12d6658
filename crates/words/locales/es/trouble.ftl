## Errors: what happened, what is safe, what to do

trouble-number = Si pides ayuda, da este número: {$number}
trouble-to-today = Volver a Hoy
trouble-absent = Esta página no existe
trouble-absent-why = Puede que se haya movido, o que no te corresponda verla. No ha cambiado nada.
trouble-sign-in = Primero inicia sesión
trouble-sign-in-why = Hace falta ser miembro del equipo o tener un token válido.
trouble-may-not = Aquí puedes leer, no escribir
trouble-may-not-why = Una persona titular del espacio de trabajo puede cambiarlo, o cambiar tu rol.
trouble-scope = Este token no sirve para esto
trouble-scope-why = Hace falta un token que permita {$scope}. Puedes crearlo en los ajustes.
trouble-fields = {$count ->
        [one] {$number} campo por corregir
       *[other] {$number} campos por corregir
    }
trouble-fields-why = No se ha guardado nada. Lo que falla se indica campo por campo.
trouble-unreadable = Esta solicitud no se puede leer
trouble-unreadable-why = Vuelve atrás, recarga la página y prueba otra vez. No se ha guardado nada.
trouble-conflict = Otra persona lo ha guardado antes
trouble-conflict-why = Tu versión no se ha perdido: vuelve a ella, recarga en otra pestaña y elige.
trouble-touched = Ya no se puede deshacer
trouble-touched-why = Se ha modificado desde entonces. Todo queda como está.
trouble-lasting = Esto se queda como está
trouble-lasting-why = Lo que concierne al propio espacio de trabajo, al equipo, a las invitaciones y a los tokens no se deshace. Se cambia en los ajustes: lo tuyo, tú; todo lo demás, una persona titular.
trouble-too-many = Demasiados intentos
trouble-too-many-why = {$minutes ->
        [one] Prueba de nuevo dentro de un minuto.
       *[other] Prueba de nuevo dentro de {$number} minutos.
    }
trouble-too-large = Es demasiado de una vez
trouble-too-large-why = Aquí se pueden enviar como máximo {$kilobytes} kB. No se ha guardado nada.
trouble-head-too-large = El navegador envía demasiado con esta petición
trouble-head-too-large-why = Se leen como máximo {$kilobytes} kB de cabeceras. Casi siempre son las cookies: borra del navegador las de esta dirección y vuelve a iniciar sesión.
trouble-forged = Este formulario viene de otra página
trouble-forged-why = Por seguridad no se ha guardado nada. Abre la página aquí y envíalo otra vez.
trouble-unwritable = Ahora mismo no se puede guardar
trouble-unwritable-why = La base de datos no responde o el disco está lleno. Lo guardado antes está a salvo. Vuelve atrás y prueba dentro de un momento.
trouble-too-slow = Ha tardado demasiado
trouble-too-slow-why = No se ha guardado nada. Vuelve atrás y prueba dentro de un momento.
trouble-broken = Algo ha fallado por nuestra parte
trouble-broken-why = No se ha guardado nada, y lo guardado antes está a salvo. Vuelve atrás y prueba otra vez.
trouble-misshapen = El cuerpo de la solicitud no tiene la forma esperada
trouble-misshapen-why = Se nombra cada campo que no encaja; /api/docs explica cómo se escribe el cuerpo. No se ha guardado nada.
trouble-not-json = El cuerpo de la solicitud no es JSON
trouble-not-json-why = Envíalo como application/json. No se ha guardado nada.
trouble-unconditional = Indica sobre qué versión escribes
trouble-unconditional-why = Envía como If-Match el ETag del registro, tal como lo leíste la última vez. No se ha guardado nada.
trouble-stale-why = Esta respuesta trae lo que hay ahora, con su ETag. No se ha guardado nada.
