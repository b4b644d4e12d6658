## The coming weeks: who is planned on which day

weeks-title = {$count ->
        [0] Nadie con quien contactar en las próximas {$span}
        [one] Una persona en las próximas {$span}
       *[other] {$number} personas en las próximas {$span}
    }
weeks-margin-reach = contactar con
weeks-margin-people = {$count ->
        [one] persona
       *[other] personas
    }
weeks-most = {$count ->
        [one] Nunca más de una al día.
       *[other] Nunca más de {$number} en un día.
    }
weeks-some-moved = {$count ->
        [one] Un contacto se ha movido.
       *[other] {$number} contactos se han movido.
    }
weeks-empty = En estas semanas no toca contactar con nadie.
weeks-empty-next = Los clientes sin nada previsto tienen su propia lista.

## The filter, a sentence

weeks-filter = Qué mostrar
weeks-show = Mostrar
weeks-whose = Los contactos de quién
weeks-mine = mis contactos
weeks-everybodys = los contactos de todos
weeks-of-member = los contactos de {$member}
weeks-how-far = Hasta cuándo
weeks-of-the-next = de las próximas
weeks-plan = Planificar un contacto

## Weeks and days

weeks-this-week = Esta semana
weeks-week = del {$from} al {$until}
weeks-in-all = {$count ->
        [0] No toca contactar con nadie.
        [one] Una en total.
       *[other] {$number} en total.
    }
weeks-in-all-busiest = {$number} en total, sobre todo el {$day}.
weeks-today = {$count ->
        [0] Nadie hoy
        [one] Una hoy
       *[other] {$number} hoy
    }
weeks-tomorrow = {$count ->
        [0] Nadie mañana
        [one] Una mañana
       *[other] {$number} mañana
    }
weeks-on-day = {$count ->
        [0] Nadie el {$day}
        [one] Una el {$day}
       *[other] {$number} el {$day}
    }
weeks-full = {$number} el {$day}, y no caben más
weeks-over = {$number} el {$day}, más de las que deberían caber
weeks-places = {$count} de {$most}
weeks-day-off = No es un día laborable para ti.
weeks-holiday = {$holiday}: festivo donde trabajas.
weeks-you-away = Estás fuera.
weeks-late = Con retraso desde el {$day}
weeks-no-day = Ningún día posible
weeks-any-time = sin hora fija
weeks-from = desde las {$time}
weeks-until = hasta las {$time}
weeks-moved-here = Movido aquí desde el {$day}
weeks-put-back = Devolver a su día
weeks-put-back-of = el contacto con {$client}
weeks-with-member = Se encarga {$member}
weeks-who = {$contact}, {$role}
weeks-end = Hasta el {$day} no hay nadie más.
weeks-further = Mostrar {$span}

## Beside the days

weeks-beside = Sobre estas semanas
weeks-by-week = Semana a semana
weeks-frame = {$count ->
        [one] El marco es tu límite, una por día laborable.
       *[other] El marco es tu límite, {$number} por día laborable.
    }
weeks-frame-all = El marco es el máximo que preferís entre todos para un día laborable.
weeks-change-it = Cambiarlo
weeks-moved = Movidos, y por qué
weeks-none-moved = No se ha movido nada.
weeks-all-held = Todo lo que está en espera, se ha movido o no hace falta
weeks-away = Ausencias
weeks-away-span = del {$from} al {$until}
weeks-nobody-away = No falta nadie.
weeks-load = La carga, día a día
weeks-load-desc = Una barra por cada día laborable, tan alta como los contactos previstos. La línea es el máximo preferido.
weeks-as-table = Lo mismo en una tabla
weeks-table-day = Día
weeks-table-contacts = Contactos
weeks-table-most = Como máximo
weeks-table-member = Miembro del equipo
weeks-by-member = Persona a persona
