## Today: whom to reach, and why

today-title = {$count ->
        [0] Hoy no toca contactar con nadie
        [one] Hoy toca contactar con una persona
       *[other] Hoy toca contactar con {$number} personas
    }
today-length = {$quarters ->
        [1] En total, más o menos un cuarto de hora.
        [2] En total, más o menos media hora.
        [3] En total, más o menos tres cuartos de hora.
        [4] En total, más o menos una hora.
        [5] En total, más o menos una hora y cuarto.
        [6] En total, más o menos hora y media.
       *[other] En total, unas {$hours} horas.
    }
today-late = {$count ->
        [0] Nadie va con retraso.
        [one] {$rest ->
           [0] Va con retraso.
          *[other] Una va con retraso; a las demás les toca hoy.
        }
       *[other] {$rest ->
           [0] Todas van con retraso.
          *[other] {$number} van con retraso; a las demás les toca hoy.
        }
    }
today-list = Toca contactar hoy
today-beside = Más sobre hoy
today-is-late = Con retraso
today-since = desde el {$day}
today-any-time = sin hora fija
today-from = desde las {$time}
today-until = hasta las {$time}
today-no-day = ningún día posible
today-who = {$contact}, {$role}
today-nobody-known = sin persona de contacto
today-last-spoke-on = Último contacto: {$day}
today-last-spoke = Último contacto
today-on-by = {$day}, {$by}
today-never-spoke = todavía no
today-asked-for = {$who} ha pedido
today-never-spoken-with = Sin contacto hasta ahora.
today-this-month = Entre todos, este mes
today-contacts = {$count ->
        [0] ningún contacto
        [one] {$number} contacto
       *[other] {$number} contactos
    }
today-wish = {$every}, {$hours}
today-hours = de {$from} a {$until}
today-no-wish = nada en particular
today-ask = Preguntar: {$script}
today-log-this = Anotar el contacto
today-log = Anotar
today-log-with = contacto con {$client}
today-end = {$tomorrow ->
        [0] Eso es todo por hoy. Mañana no toca contactar con nadie.
        [one] Eso es todo por hoy. Mañana toca contactar con una persona.
       *[other] Eso es todo por hoy. Mañana toca contactar con {$number}.
    }
today-empty-next = Hoy no toca contactar con nadie. El próximo contacto es con {$client}, el {$day}. Un buen día para escribir a alguien a quien aprecias.
today-empty = Hoy no toca contactar con nadie, y aún no hay nada previsto.
today-see-weeks = Ver las próximas semanas
today-first-title = Tu primer día aquí
today-first-lede = Lo que falta para que esta página te diga a quién llamar.
today-no-client = Todavía no hay clientes.
today-add-client = Añade uno
today-import = Importa una lista
today-demo = Mira una demo
today-no-rhythm = Todavía no hay ritmos: ningún cliente tiene proyecto ni ritmo propio.
today-plan-rhythm = Elige un cliente
today-held = En espera
today-all-held = Todo lo que está en espera
today-nothing-held = No hay nada en espera.
today-nothing-planned = Nada previsto
today-plan-one = Planificar
today-all-planned = Todos los clientes tienen un próximo paso.
today-failed = Ahora no se han podido calcular los contactos con {$client}; se volverá a intentar solo.
