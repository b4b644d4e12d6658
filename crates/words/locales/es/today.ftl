## Today: whom to reach, and why

today-title = {$count ->
        [0] Hoy no toca contactar a nadie
        [one] Hoy toca contactar a una persona
       *[other] Hoy toca contactar a {$number} personas
    }
today-length = {$quarters ->
        [1] En total, un cuarto de hora.
        [2] En total, media hora.
        [3] En total, tres cuartos de hora.
        [4] En total, una hora.
        [5] En total, una hora y cuarto.
        [6] En total, hora y media.
       *[other] En total, unas {$hours} horas.
    }
today-late = {$count ->
        [0] Todos están en su día.
        [one] {$rest ->
           [0] Va con retraso.
          *[other] Uno va con retraso; los demás están en su día.
        }
       *[other] {$rest ->
           [0] Todos van con retraso.
          *[other] {$number} van con retraso; los demás están en su día.
        }
    }
today-list = Por contactar hoy
today-beside = Junto a hoy
today-is-late = Retraso
today-since = desde el {$day}
today-any-time = a cualquier hora
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
today-never-spoken-with = Todavía nada entre nosotros.
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
        [0] Eso es todo por hoy. Mañana, nadie.
        [one] Eso es todo por hoy. Mañana hay uno.
       *[other] Eso es todo por hoy. Mañana hay {$number}.
    }
today-empty-next = Hoy no toca contactar a nadie. El próximo es {$client}, {$day}. Un buen día para escribir a alguien a quien aprecias.
today-empty = Hoy no toca contactar a nadie, y aún no hay nada previsto.
today-see-weeks = Ver las próximas semanas
today-first-title = Tu primer día aquí
today-first-lede = Lo que falta para que esta página te diga a quién llamar.
today-no-client = Todavía ningún cliente.
today-add-client = Añade uno
today-import = Trae una lista
today-demo = Mira una demo
today-no-rhythm = Todavía ningún ritmo: ningún cliente tiene un proyecto ni un ritmo propio.
today-plan-rhythm = Elige un cliente
today-held = En espera
today-all-held = Todo lo que está en espera
today-nothing-held = No hay nada en espera.
today-nothing-planned = Nada previsto
today-plan-one = Planificar
today-all-planned = Todos los clientes tienen un próximo paso.
today-failed = Ahora no se han podido calcular los contactos con {$client}; se volverá a intentar solo.
