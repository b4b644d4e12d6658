## The list of rhythms

cadence-list-title = Ritmos
cadence-list-lede = Cuándo estamos en contacto, cómo y qué preguntamos. Cada tipo de encargo tiene su hoja.
cadence-list-margin = {$count ->
        [one] hoja
       *[other] hojas
    }
cadence-without-project = Sin proyecto
cadence-clients = {$count ->
        [0] Ningún cliente
        [one] Un cliente
       *[other] {$number} clientes
    }
cadence-shipped = Tal como viene
cadence-rules-count = {$count ->
        [one] Una regla
       *[other] {$number} reglas
    }
cadence-own = Cambiada por el equipo
cadence-open = Abrir

## One sheet

cadence-title = {$pack}: cuándo estamos en contacto
cadence-lede-consultancy = Para los clientes a los que asesoramos: cuándo hablar con ellos, cómo y qué preguntar.
cadence-lede-build = Para los clientes con un desarrollo nuestro: cuándo hablar con ellos, cómo y qué preguntar.
cadence-lede-retainer = Para los clientes a los que acompañamos mes a mes: cuándo hablar con ellos, cómo y qué preguntar.
cadence-lede-client = Para los clientes sin proyecto, y lo que vale para todas las hojas.
cadence-margin-for = Ritmo para
cadence-margin-for-short = para
cadence-margin-clients = {$count ->
        [one] cliente
       *[other] clientes
    }
cadence-rules = Reglas
cadence-change-rule = la regla {$rule}
cadence-after = {$span} después
cadence-ahead = {$span} antes
cadence-and-then = {$span}, después {$every}
cadence-on-its-day = el día previsto
cadence-as-agreed = según lo acordado
cadence-as-agreed-chip = Según lo acordado
cadence-always = siempre
cadence-questions = {$count ->
        [one] Una pregunta
       *[other] {$number} preguntas
    }
cadence-as-preferred = Como prefiera el cliente
cadence-for-ourselves = Sin contacto con el cliente
cadence-exempt = Fuera del límite de contactos
cadence-is-off = Desactivada
cadence-never-off = No se puede desactivar
cadence-never-off-why = No se puede desactivar: el cliente cuenta con ello, y nadie se queda solo cuando las cosas van mal. Los tiempos sí se pueden cambiar.
cadence-end = Al guardar, los contactos previstos se mueven enseguida, y se puede deshacer. Lo anotado se queda como está.
cadence-reader = Puedes leerlo; para cambiarlo hace falta permiso de escritura.

## What each rule is for

cadence-why-hear-start = Tras la presentación, una llamada: ¿ha empezado el trabajo?
cadence-why-hear-build = Mientras se desarrolla, lo haga quien lo haga: ¿cómo va, y se mantiene el plan?
cadence-why-hear-use = Mientras se empieza a usar la solución: ¿quién la usa y qué no encaja?
cadence-why-congratulate = Cuando el proyecto concluye: felicitarlos por el camino recorrido y hacer la pregunta fundamental.
cadence-why-plan-attendance = En torno a un evento suyo: quién de nosotros va y, después, quién estuvo.
cadence-why-stay-close = Cuando un proyecto no sale adelante o no llegará a término: estar cerca desde el primer día, apoyo antes que preguntas, el tiempo que haga falta.
cadence-why-unblock = Mientras algo está bloqueado: ¿qué les ayudaría a avanzar?
cadence-why-interval = De la reunión de inicio a la entrega: alcance, presupuesto, fechas, ideas y lo que no se puede hacer.
cadence-why-daily = Mientras desarrollamos en ciclos cortos: qué está hecho, qué viene ahora y qué necesitamos de ellos.
cadence-why-sprint = Al final de cada ciclo: qué se ha hecho y qué trae el siguiente.
cadence-why-check-in = Mientras dura el encargo: ¿qué ha sido útil y qué viene ahora?
cadence-why-year-review = Una vez al año, para mirar juntos atrás y adelante.
cadence-why-aftercare = Después del final, para que nadie caiga en el olvido.
cadence-why-keep-rhythm = Para los clientes con un ritmo propio. La frecuencia consta en la ficha de cada cliente.
cadence-why-prospect = Hasta que un posible cliente tenga un proyecto o diga que no.
cadence-why-by-hand = Lo que alguien del equipo planificó a mano, para un día concreto.
cadence-why-other = Una regla del equipo.
cadence-marks = Cuando un cliente nos necesita más cerca
cadence-marks-why = Una marca acorta los intervalos. Cuenta la más fuerte; nunca se suman.
cadence-tries = Cuando nadie responde
cadence-tries-why = Otro intento, por otro canal o a otra hora. El silencio nunca es buena noticia.

## The sentence with its fields

cadence-every = Estar en contacto cada
cadence-then-every = después cada
cadence-first-after = Estar en contacto al cabo de
cadence-next-after = otra vez al cabo de
cadence-before = Decidirlo antes del día, con una antelación de
cadence-least = y nunca antes,
cadence-from-stage = desde nuestra fase
cadence-from-start = desde que hablamos del inicio del trabajo, o desde que empieza el desarrollo,
cadence-from-settled = desde que hablamos del inicio del trabajo,
cadence-from-concluded = desde el día en que su proyecto concluyó,
cadence-from-failed = desde el día en que no salió adelante o se vio que no llegaría a término,
cadence-from-event = contando desde el día del evento,
cadence-from-blocked = desde el día en que nos dijeron «bloqueado»,
cadence-from-closed = desde el día en que concluyó, o se cerró nuestro trabajo,
cadence-from-rhythm = con el ritmo que consta en la ficha del cliente,
cadence-from-prospect = desde el día en que acudieron a nosotros,
cadence-from-hand = el día que eligió uno de nosotros,
cadence-counting = contando desde
cadence-counted-trigger = ese día
cadence-counted-last-asked = la última vez que preguntamos
cadence-counted-last-contact = el último contacto realizado
cadence-by = por este canal:
cadence-else-by = si no,
cadence-first-agreed = lo acordado; si no,
cadence-channel = Canal {$number}
cadence-channel-any = lo que prefiera el cliente
cadence-channel-none = nada más
cadence-window = Margen en días
cadence-earlier = como mucho
cadence-earlier-after = días laborables antes,
cadence-later = y
cadence-later-after = después.
cadence-from-the = Desde el contacto número
cadence-from-the-after = en adelante: como mucho
cadence-slower-after = Tras
cadence-slower-every = de estos contactos se puede espaciar, con un motivo: cada
cadence-days = días
cadence-working-days = días laborables
cadence-weeks = semanas
cadence-months = meses
cadence-number = Número
cadence-unit = Unidad
cadence-stage = Fase
cadence-counted = Contado desde
cadence-ask = Preguntas que hacer
cadence-ask-none = ninguna en particular
cadence-also = Preguntar además
cadence-also-every = Cada cuántas veces
cadence-in-force = Esta regla está en vigor
cadence-in-force-note = Desactivada, ya no planifica nada; lo que tenía previsto desaparece.
cadence-wish-wins = El deseo de un cliente siempre prevalece sobre esta regla.
cadence-was = Hasta ahora era {$was}.
cadence-as-it-came = Ver la regla tal como venía
cadence-fragile = En un momento delicado
cadence-team-forming = Mientras se forma un equipo
cadence-installing = Mientras se instala una solución
cadence-share-1 = el intervalo entero
cadence-share-3-4 = tres cuartos del intervalo
cadence-share-2-3 = dos tercios del intervalo
cadence-share-1-2 = la mitad del intervalo
cadence-share-1-3 = un tercio del intervalo
cadence-floor = Nunca menos de
cadence-fragile-asks = Preguntar si el momento sigue siendo delicado al cabo de
cadence-next-try = Volver a intentarlo al cabo de
cadence-silent-after = Tras
cadence-silent-on = intentos por
cadence-silent-then = canales consta que el cliente no responde: después, un intento cada

## What changes, for whom

cadence-preview = Qué cambia y para quién
cadence-preview-nothing-yet = Cambia una palabra de la frase y verás aquí a quién afecta.
cadence-preview-do = Ver qué cambia
cadence-preview-nobody = No se mueve el próximo contacto de nadie.
cadence-preview-no-client = Ningún cliente sigue aún esta hoja.
cadence-preview-wrong = Primero hay que corregir la parte marcada.
cadence-preview-sooner = {$count ->
        [one] Uno de {$all} tendría noticias nuestras antes.
       *[other] {$number} de {$all} tendrían noticias nuestras antes.
    }
cadence-preview-sooner-only = El único cliente tendría noticias nuestras antes.
cadence-preview-later = {$count ->
        [one] Uno de {$all} tendría noticias nuestras más tarde.
       *[other] {$number} de {$all} tendrían noticias nuestras más tarde.
    }
cadence-preview-later-only = El único cliente tendría noticias nuestras más tarde.
cadence-preview-begins = {$count ->
        [one] Uno tendría un contacto que ahora no está previsto.
       *[other] {$number} tendrían un contacto que ahora no está previsto.
    }
cadence-preview-ends = {$count ->
        [one] Uno perdería el contacto que prevé esta regla.
       *[other] {$number} perderían el contacto que prevé esta regla.
    }
cadence-preview-load = Contactos tuyos en las próximas cinco semanas: {$after} en lugar de {$before}.
cadence-no-change = sin cambios
cadence-nothing = nada
cadence-same-due = Ya toca
cadence-same-chosen = El día lo eligió {$member}, y eso prevalece
cadence-same-together = Va junto con otro contacto
cadence-same-paused = Está en pausa
cadence-same-waived = Alguien dijo que ahora no hace falta
cadence-same-out-of-reach = Allí no se puede contactar con nadie
cadence-same-shield = El límite de contactos fija el día
cadence-same-day = El día sigue siendo el mismo
cadence-and-more = {$count ->
        [one] Y uno más.
       *[other] Y {$number} más.
    }
cadence-save = {$count ->
        [0] Guardar, sin mover a nadie
        [one] Guardar y mover un contacto
       *[other] Guardar y mover {$number} contactos
    }
cadence-back = Volver a lo guardado
cadence-look-first = Esta frase ya no es la que revisaste. Mira qué cambia y luego guarda.
cadence-weeks-ahead = Tus próximas semanas, si guardas
cadence-week-count = Contactos: {$count}; movidos aquí: {$moved}
cadence-key-contact = Un contacto
cadence-key-moved = Movido aquí
cadence-saved = {$count ->
        [0] Guardado. No se ha movido ningún contacto.
        [one] Guardado: se ha movido un contacto.
       *[other] Guardado: se han movido {$number} contactos.
    }
