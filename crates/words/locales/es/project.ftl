## The head of a project's page

project-margin-week = semana
project-margin-of = de nuestro trabajo
project-margin-since = desde el cierre
project-lede = {$kind}. {$state}
project-now-unknown = Nadie ha dicho en qué punto está el proyecto del cliente.
project-now-not-started = El cliente aún no ha empezado.
project-now-starting = El proyecto del cliente está arrancando.
project-now-building-us = Lo estamos construyendo nosotros.
project-now-building-client = Lo está construyendo el cliente; seguimos cerca.
project-now-building-others = Otros construyen lo que aconsejamos; seguimos cerca.
project-now-building-nobody = Se está construyendo.
project-now-concluded = Concluido el {$day}.
project-now-failed = No ha salido adelante (desde el {$day}). No los dejamos solos.
project-now-will-not-conclude = Ya nadie cree que concluya. No los dejamos solos.
project-now-flags = {$count ->
        [one] Hay una señal de alarma abierta.
       *[other] Hay {$number} señales de alarma abiertas.
    }
project-stages = Fases de nuestro trabajo
project-stage-since = desde el {$day}
project-stage-day = Desde qué día
project-stage-save = Entrar en esta fase
project-stage-set-done = {$stage} desde el {$day}.
project-stage-hint = Solo afecta a nuestro trabajo. El proyecto del cliente se indica más abajo.

## The client's project (F1), its outcome (F4)

project-state = El proyecto del cliente
project-state-note = Lo construya quien lo construya, y pase lo que pase con nuestro trabajo.
project-state-say = Indicar en qué punto está
project-state-which = ¿En qué punto está?
project-state-builder = ¿Quién lo construye?
project-state-said-by = ¿Quién lo dijo?
project-state-day = ¿Desde qué día?
project-state-save = Anotarlo
project-state-saved = Anotado: {$state}.
project-state-line = {$builder}. {$said}.
project-state-entered = {$builder}. {$said}. Anotado el {$day}.
project-state-never = Nadie lo ha dicho aún. Pregúntalo en el próximo contacto.
project-outcome = La pregunta fundamental
project-outcome-asked = ¿Han pasado de la pesadilla al sueño?
project-outcome-waits = Aún sin preguntar. Corresponde al contacto tras la conclusión.
project-outcome-yes = Sí
project-outcome-partly = En parte
project-outcome-no = No
project-outcome-answered = {$answer}, dicho el {$day}
project-outcome-said = Dicho el {$day}
project-outcome-add = Anotar su respuesta
project-outcome-which = ¿Qué respondieron?
project-outcome-words = Con sus palabras
project-outcome-day = Qué día
project-outcome-save = Guardar la respuesta para siempre
project-outcome-saved = La respuesta queda guardada.

## Staying close: quarterly, with a reason (F6)

project-quarterly = Seguir cerca
project-quarterly-now = Cada trimestre desde el {$day}: {$reason}
project-quarterly-may = Tras doce contactos mensuales puede pasar a trimestral, con un motivo.
project-quarterly-go = Pasar a trimestral
project-quarterly-reason = ¿Por qué basta un contacto cada tres meses?
project-quarterly-save = Pasar a trimestral
project-quarterly-saved = A partir de ahora, trimestral. El motivo queda anotado.

## Red flags

project-flags = Señales de alarma
project-flags-none = No hay señales de alarma abiertas.
project-flag-add = Abrir una señal de alarma
project-flag-blocked = Bloqueado
project-flag-other = En observación
project-flag-kind = De qué tipo
project-flag-blocked-hint = «Bloqueado» hace semanal el ritmo hasta que se cierre la señal.
project-flag-text = ¿Qué es?
project-flag-owner = Quién se encarga
project-flag-save = Abrir la señal
project-flag-raised = La señal de alarma está abierta.
project-flag-watched = Se encarga {$member}
project-flag-since = desde el {$day}
project-flag-close = Cerrar
project-flag-close-named = la señal de alarma «{$flag}»
project-flag-how = ¿Cómo se resolvió?
project-flag-close-save = Cerrar la señal
project-flag-closed = La señal está cerrada. Vuelve el ritmo ordinario.
project-flag-closed-on = Cerrada el {$day}: {$note}
project-flags-closed = {$count ->
        [one] Una señal cerrada
       *[other] {$number} señales cerradas
    }

## Requests and opportunities

project-requests = Peticiones
project-requests-none = Ninguna petición.
project-request-add = Anotar una petición
project-request-kind = De qué tipo
project-request-analysis = El plan necesita análisis
project-request-change = Un cambio
project-request-idea = Una idea
project-request-text = ¿Qué piden?
project-request-save = Anotar la petición
project-request-saved = La petición queda anotada; espera respuesta.
project-request-waits = Espera nuestra respuesta
project-request-answer = Responder
project-request-answer-named = a la petición «{$request}»
project-request-which = ¿Cuál es la respuesta?
project-request-accept = Lo hacemos
project-request-refuse = No lo hacemos
project-request-reason = Por qué; un «no» necesita su motivo
project-request-answer-save = Anotar la respuesta
project-request-answered = La respuesta queda anotada.
project-request-accepted = Aceptada el {$day}
project-request-refused = Rechazada el {$day}
project-opportunities = Oportunidades
project-opportunities-none = Ninguna oportunidad anotada.
project-opportunity-add = Anotar una oportunidad
project-opportunity-text = ¿Qué les ayudaría?
project-opportunity-step = El próximo paso
project-opportunity-state = En qué punto está
project-opportunity-draft = Borrador
project-opportunity-offered = Ofrecida
project-opportunity-won = Ganada
project-opportunity-lost = Perdida
project-opportunity-hint = Una nota para nosotros. No se envía nada.
project-opportunity-save = Anotar la oportunidad
project-opportunity-saved = La oportunidad queda anotada. No se ha enviado nada.
project-opportunity-update = Actualizar
project-opportunity-named = la oportunidad «{$opportunity}»

## The event or party (F5)

project-event = El evento
project-event-none = No hay ningún evento previsto. Se te preguntará antes de la conclusión.
project-event-none-was = No hubo ningún evento.
project-event-add = Planificar el evento
project-event-change = Cambiar el evento
project-event-name = Qué es y dónde
project-event-day = Qué día
project-event-save = Anotar el evento
project-event-saved = En el calendario para el {$day}.
project-event-drop = No habrá evento
project-event-dropped = El evento se ha quitado del calendario.
project-event-go = ¿Quién de nosotros va?
project-event-went = ¿Quién de nosotros estuvo?
project-event-go-save = Anotar quién va
project-event-went-save = Anotar quién estuvo
project-event-go-saved = Anotado quién va.
project-event-goes = Irá {$who}.
project-event-was = Quién estuvo: {$who}.
project-event-open = Aún sin decidir. Intentad estar.

## Facts

project-facts = Datos
project-facts-edit = Editar los datos
project-solution = Aconsejado
project-solution-unknown = aún sin indicar
project-manager = Lo dirige
project-contact = Primer contacto
project-hour = Llamada diaria a las
project-hour-hint = Su hora; para un desarrollo ágil
project-note = Lo que hay que saber
project-name = Nombre
project-save = Guardar los datos
project-saved = Los datos de {$project} se han guardado.
project-beside = Sobre este proyecto
project-others = Otros proyectos suyos
project-trail = El historial de este cliente
project-delete = Eliminar este proyecto
project-delete-title = ¿Eliminar {$project}?
project-delete-lede = Va a la papelera con sus señales, peticiones y oportunidades, y se puede recuperar durante 30 días.
project-delete-keep = Conservarlo
project-deleted = {$project} está en la papelera, durante 30 días.
