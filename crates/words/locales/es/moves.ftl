## Why a contact moved from one day to another

move-client-day-off = Pasa del {$from} al {$to}: ese día el cliente no trabaja.
move-client-holiday = Pasa del {$from} al {$to}: es festivo donde está el cliente ({$holiday}).
move-member-day-off = Pasa del {$from} al {$to}: ese día {$member} no trabaja.
move-member-holiday = Pasa del {$from} al {$to}: es festivo donde trabaja {$member} ({$holiday}).
move-member-leave = Pasa del {$from} al {$to}: {$member} está fuera.
move-contact-leave = Pasa del {$from} al {$to}: {$contact} está fuera.
move-gap = Pasa del {$from} al {$to}: {$gap} entre un contacto y otro con {$contact}, y ya hay uno el {$other}.
move-weekly-cap = {$count ->
        [one] Pasa del {$from} al {$to}: un contacto por semana con {$client} es suficiente.
       *[other] Pasa del {$from} al {$to}: {$number} contactos por semana con {$client} son suficientes.
    }
move-load = Pasa del {$from} al {$to}: el día de {$member} estaba completo.
move-person = Pasa del {$from} al {$to}: el día lo eligió {$member}.
move-they-will-call = Pasa del {$from} al {$to}: dijeron que llamarían ellos.
move-no-answer = Pasa del {$from} al {$to}: nadie respondió, así que se vuelve a intentar.
move-backlog = Pasa del {$from} al {$to}: lo pendiente se reparte entre los próximos días.
move-together = Pasa del {$from} al {$to}: una sola conversación con {$contact} en vez de dos.

## No day in the window can be had, and what bound it

unplaceable-client-day-off = Ningún día posible entre el {$from} y el {$to}: esos días el cliente no trabaja.
unplaceable-client-holiday = Ningún día posible entre el {$from} y el {$to}: es festivo donde está el cliente ({$holiday}).
unplaceable-member-day-off = Ningún día posible entre el {$from} y el {$to}: esos días {$member} no trabaja.
unplaceable-member-holiday = Ningún día posible entre el {$from} y el {$to}: es festivo donde trabaja {$member} ({$holiday}).
unplaceable-member-leave = Ningún día posible entre el {$from} y el {$to}: {$member} está fuera.
unplaceable-contact-leave = Ningún día posible entre el {$from} y el {$to}: {$contact} está fuera.
unplaceable-gap = Ningún día posible entre el {$from} y el {$to}: {$gap} entre un contacto y otro con {$contact}, y ya hay uno el {$other}.
unplaceable-weekly-cap = {$count ->
        [one] Ningún día posible entre el {$from} y el {$to}: un contacto por semana con {$client} es suficiente.
       *[other] Ningún día posible entre el {$from} y el {$to}: {$number} contactos por semana con {$client} son suficientes.
    }
unplaceable-load = Ningún día posible entre el {$from} y el {$to}: los días de {$member} están completos.
unplaceable-other = Ningún día posible entre el {$from} y el {$to}.
unplaceable-way-out = Elige tú un día: recibirás un aviso, pero nada te lo impide.

## Why a contact waits

held-planned = Previsto para el {$day}.
held-moved = Pasa al {$day}.
held-merged = Se pregunta en la misma conversación con {$who}, el {$day}.
held-paused = En pausa hasta el {$day}.
held-waived = Esta vez no hace falta; estaba previsto para el {$day}.
held-out-of-reach = No se puede contactar con nadie de {$client}. Indica a otra persona o déjalo estar.
held-backlog = Pendiente de antes: le toca el {$day}, y no cuenta como retraso.

## How an entry stands

late-with-care = Tocaba el {$day}; {$who} todavía no ha tenido noticias nuestras.
late-with-care-support = El contacto del {$day} no se hizo, y no dejamos a {$who} sin apoyo en esto.
attempt-number = {$count ->
        [1] Primer intento
       *[other] Intento {$number}
    }

## A mark shortened the interval

shortened-fragile = {$span} en vez de {$instead}, porque es un momento delicado para ellos.
shortened-team-forming = {$span} en vez de {$instead}, porque su equipo aún se está formando.
shortened-installing = {$span} en vez de {$instead}, porque al instalar es fácil atascarse.
shortened-silent = {$span} en vez de {$instead}, porque hace tiempo que no responde nadie.

## What settled an occurrence

settled-contact = Hecho el {$day}.
settled-replaced = Sustituido por lo ocurrido el {$day}.
settled-waived = No hacía falta, se dijo el {$day}.
settled-missed = La llamada del {$day} no se hizo; la siguiente ocupó su lugar.
