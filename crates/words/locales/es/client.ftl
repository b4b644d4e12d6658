## The head of a client's page

client-margin-every = cada
client-margin-days = {$count ->
        [one] día
       *[other] días
    }
client-margin-working-days = {$count ->
        [one] día laborable
       *[other] días laborables
    }
client-margin-weeks = {$count ->
        [one] semana
       *[other] semanas
    }
client-margin-months = {$count ->
        [one] mes
       *[other] meses
    }
client-margin-no = sin
client-margin-rhythm = ritmo
client-lede = {$country}, con nosotros desde el {$day}. Se ocupa {$member}.
client-lede-somewhere = Con nosotros desde el {$day}. Se ocupa {$member}.
client-edit = Editar la ficha
client-chip-promises = {$count ->
        [one] Un compromiso abierto
       *[other] {$number} compromisos abiertos
    }
client-chip-marked = {$mark}, desde el {$day}
client-no-contact-slip = Han pedido que no se contacte con ellos, desde el {$day}. No se planifica nada hasta que alguien lo retire.
client-dissolved-slip = Disuelto el {$day}. El seguimiento ha terminado.
client-merged-slip = Era un duplicado y se ha unido a {$client}.

## The next contact

client-next = Próximo contacto
client-next-with = {$channel}, con {$person}.
client-next-channel = {$channel}.
client-next-none = No hay nada previsto.
client-next-none-why = Ningún ritmo, proyecto ni contacto previsto lleva hasta ellos. Necesitan un día o un ritmo.
client-next-silenced = No hay nada previsto, porque no hay que contactar con ellos.
client-next-later = Después
client-log = Anotar el contacto
client-plan = Planificar un contacto
client-plan-day = Qué día
client-plan-about = Sobre qué
client-plan-channel = Cómo
client-plan-with = Con
client-plan-save = Planificarlo
client-planned = Previsto para el {$day}.
client-plan-drop = Retirarlo
client-plan-dropped = El contacto previsto se ha retirado.
client-paused = En pausa hasta el {$day}.
client-pause-end = Terminar la pausa

## The rhythm of its own, and prospects

client-relation = La relación
client-rhythm = Un ritmo propio
client-rhythm-none = Ninguno; mandan los proyectos y lo previsto.
client-rhythm-agreed = {$every}, como pidieron
client-rhythm-set = Fijar un ritmo
client-rhythm-count = Cada cuánto
client-rhythm-unit = Unidad de tiempo
client-unit-weeks = semanas
client-unit-months = meses
client-unit-days = días
client-unit-working-days = días laborables
client-rhythm-since = Contado desde
client-rhythm-since-hint = El último contacto, que sepas; vacío significa hoy
client-rhythm-asked = Este ritmo lo pidió el cliente
client-rhythm-save = Mantener este ritmo
client-rhythm-kept = A partir de ahora, {$every}.
client-rhythm-end = Quitar este ritmo
client-rhythm-ended = El ritmo ha terminado.
client-prospect-since = Posible cliente desde el {$day}
client-prospect-no = No es un posible cliente
client-prospect-make = Podría salir un proyecto
client-prospect-end = Han dicho que no
client-prospect-made = Posible cliente desde hoy. Preguntamos cada cuatro semanas.
client-prospect-ended = Ya no es un posible cliente. El historial queda aquí.
client-no-contact-day = Desde
client-no-contact-hint = No se contacta con nadie allí, diga lo que diga un ritmo, hasta que se retire.
client-no-contact-save = No contactar
client-no-contact-lift = Se puede volver a contactar con ellos
client-no-contact-set = Anotado. No se contactará con nadie allí.
client-no-contact-lifted = Se puede volver a contactar con ellos. Los intervalos empiezan de nuevo.
client-dissolved-day = Desde
client-dissolved-hint = Termina todo el seguimiento, también el apoyo tras un fracaso. La ficha se conserva.
client-dissolved-save = Ya no existen
client-dissolved-lift = Sí existen
client-dissolved-set = Anotado. El seguimiento ha terminado.
client-dissolved-lifted = Han vuelto. El seguimiento continúa.

## People

client-people = Personas
client-people-none = Aún no conocemos a nadie allí.
client-person-add = Añadir una persona
client-person-prefers = Prefiere
client-person-prefers-hours = {$channel}, de {$from} a {$until}
client-person-hours = De {$from} a {$until}
client-person-now = Su hora actual
client-person-now-in = {$time} en {$zone}
client-person-remember = Para recordar
client-person-title = Qué hace allí
client-person-left = Ya no trabaja allí desde el {$day}
client-person-no-contact = No contactar
client-person-name = Nombre
client-person-language = Idioma, si es otro
client-person-same-language = como el cliente
client-person-formal = Tratamiento
client-person-formal-usual = como es habitual
client-person-formal-yes = de usted
client-person-formal-no = de tú
client-person-gender = Concordancia en las frases
client-person-gender-unknown = no se sabe
client-person-gender-f = femenino
client-person-gender-m = masculino
client-person-note = Para recordar de esta persona
client-person-else = Si no, por
client-person-else-none = nada más
client-person-prefer = Contactar primero
client-person-preferred = A partir de ahora se empieza por {$person}.
client-deed-preferred = va por delante
client-extra-name = Un campo nuevo
client-extra-value = Qué dice
client-extra-hint = Un campo vacío se quita.
client-extra-change = Cambiar los otros campos
client-extra-saved = Los otros campos se han guardado.
client-person-save = Guardar esta persona
client-person-saved = Los datos de {$name} se han guardado.
client-person-leave = Ya no trabaja allí
client-person-back = Vuelve a trabajar allí
client-person-leave-day = Desde
client-person-gone = Anotado: {$name} ya no trabaja allí.
client-person-returned = {$name} ha vuelto.
client-person-silence = No contactar con esta persona
client-person-unsilence = Se puede contactar con esta persona
client-person-silenced = Anotado: no se contactará con {$name}.
client-person-unsilenced = Se puede volver a contactar con {$name}.
client-person-whole = Todo el cliente

## Wishes, promises, marks

client-wishes = Deseos
client-wish-none = Ningún deseo anotado.
client-wish-add = Anotar un deseo
client-wish-text = ¿Qué desean, o no desean?
client-wish-hint = Cómo, cuándo, qué no: «nunca los viernes»
client-wish-who = Quién lo dijo
client-wish-said = Dicho el {$day}
client-wish-said-by = {$name}, {$day}
client-wish-save = Guardar el deseo
client-wish-saved = El deseo queda anotado.
client-wish-drop = Ya no vale
client-wish-dropped = El deseo ya no vale.
client-promises = Compromisos
client-promise-add = Anotar un compromiso
client-promise-none = Ningún compromiso.
client-promise-text = ¿Qué se prometió exactamente?
client-promise-due = Prometido para
client-promise-made-on = Asumido el
client-promise-by = Asumido por
client-promise-to = Asumido con
client-promise-save = Anotar el compromiso
client-promise-saved = El compromiso queda anotado.
client-promise-made = Asumido por {$member}, {$day}
client-promise-due-by = Asumido por {$member}, para el {$day}
client-promise-late = Asumido por {$member}, era para el {$day}
client-promise-kept = Cumplido el {$day}
client-promise-retracted = Retirado el {$day}
client-promise-keep = Cumplido
client-promise-retract = Retirado
client-promise-now-kept = Compromiso cumplido.
client-promise-now-retracted = Compromiso retirado.
client-marks = Marcas
client-mark-none = Ninguna marca.
client-mark-add = Poner una marca
client-mark-which = Cuál
client-mark-since = Desde
client-mark-on = Para
client-mark-hint = Mientras valga, los contactos se repiten más a menudo.
client-mark-save = Poner la marca
client-mark-saved = La marca está puesta.
client-mark-end = Ha terminado
client-mark-ended = Terminada el {$day}
client-mark-now-ended = La marca ha terminado.
client-mark-confirm = Sigue valiendo
client-mark-confirmed = Confirmada el {$day}
client-mark-now-confirmed = Confirmada. Volvemos a preguntar dentro de seis meses.
client-mark-since-day = Desde el {$day}
client-mark-earlier = Marcas anteriores

## Projects, tags, further fields

client-projects = Proyectos
client-project-add = Añadir un proyecto
client-project-none = Ningún proyecto.
client-project-line = {$kind}. {$state}.
client-tags = Etiquetas
client-tags-hint = Separadas por comas
client-extra = Otros campos
client-note = Lo que hay que saber
client-working-days = Días laborables
client-works-from = Trabajan desde las
client-works-until = Hasta las
client-region = Región
client-region-hint = Por los festivos de una región, por ejemplo CT
client-save = Guardar la ficha
client-saved = Los datos de {$client} se han guardado.

## Two people saved the same record

client-both-title = Alguien más guardó esto mientras escribías
client-both-lede = No se ha perdido nada. A la izquierda está lo guardado, a la derecha lo que escribiste; el formulario de abajo conserva lo tuyo.
client-both-theirs = Lo guardado
client-both-mine = Lo que escribiste
client-both-same = Las dos versiones dicen lo mismo. Guardar no cambia nada.
client-both-keep-theirs = Conservar lo guardado
client-both-keep-mine = Guardar lo mío en su lugar

## The paper trail

client-trail = Nuestro historial
client-trail-all = Todo
client-trail-spoken = llamadas y reuniones
client-trail-written = correo y chat
client-trail-changes = cambios
client-trail-export = Exportar el historial
client-trail-empty = Todavía no hay historial.
client-trail-empty-next = El primer contacto que anotes lo abre.
client-trail-none-such = Nada de ese tipo.
client-trail-more = Seguir leyendo
client-trail-end = Eso es todo, desde el {$day}.
client-trail-with = Con {$person}
client-trail-contact = Un contacto
client-trail-attempt = Un intento, sin respuesta
client-trail-they-call = Nos llamarán ellos
client-trail-theirs = Por iniciativa suya
client-trail-progress = Avance
client-trail-critical = Puntos críticos
client-trail-corrected = Corregido después
client-trail-correct = Corregirlo

## Two clients that are one

client-merge = Unir con otro cliente
client-merge-title = ¿Son el mismo cliente?
client-merge-lede = Se queda {$keeps} y recibe todo lo de {$goes}. Se puede deshacer.
client-merge-choose = ¿Qué otro cliente es el mismo?
client-merge-find = Una palabra de su nombre
client-merge-none = Ningún otro cliente se llama así.
client-merge-stays = Se queda
client-merge-goes = Se une a él
client-merge-swap = Conservar el otro
client-merge-do = Unir los dos
client-merged = Unidos: ahora todo está en {$client}.
client-merge-itself = Un cliente no se puede unir consigo mismo.
client-merge-people = Personas
client-merge-last = Último contacto
client-merge-none-word = ninguno

## Deleting

client-delete = Eliminar este cliente
client-delete-title = ¿Eliminar {$client}?
client-delete-lede = Sus personas de contacto, proyectos e historial van también a la papelera y se pueden recuperar durante 30 días.
client-delete-do = Mover a la papelera
client-delete-keep = Conservarlos
client-deleted = {$client} está en la papelera, durante 30 días.
client-dossier = Ficha

## Changes in the trail: what it was about, and what was done, as nouns

client-did = {$what}: {$deed}
client-did-named = {$what} «{$name}»: {$deed}
client-noun-client = Cliente
client-noun-contact = Persona
client-noun-project = Proyecto
client-noun-interaction = Contacto
client-noun-mark = Marca
client-noun-promise = Compromiso
client-noun-wish = Deseo
client-noun-flag = Señal de alarma
client-noun-request = Petición
client-noun-opportunity = Oportunidad
client-noun-planned = Contacto previsto
client-noun-order = Próximo contacto
client-noun-rhythm = Ritmo
client-noun-other = Registro
client-deed-added = alta
client-deed-changed = cambio
client-deed-ended = fin
client-deed-confirmed = confirmación
client-deed-kept = cumplimiento
client-deed-retracted = retirada
client-deed-opened = apertura
client-deed-closed = cierre
client-deed-answered = respuesta
client-deed-logged = anotación
client-deed-corrected = corrección
client-deed-moved = otro día
client-deed-waived = no hace falta
client-deed-paused = pausa
client-deed-moved-to = pasa al {$day}
client-deed-paused-until = pausa hasta el {$day}
client-deed-because = {$deed} ({$reason})
client-deed-merged = unión
client-deed-deleted = a la papelera
client-deed-restored = recuperación
client-deed-undone = deshecho
client-deed-stage = {$stage}, desde el {$day}
client-deed-state = {$state}, desde el {$day}
client-trail-undone = Deshecho después
