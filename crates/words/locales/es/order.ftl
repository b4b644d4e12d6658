## Another day, not needed, pause

order-day-title = Otro día para {$client}
order-day = Qué día
order-day-hint = Una fecha, «mañana» o un día de la semana
order-day-window = Del {$from} al {$until} no hace falta motivo.
order-day-free = No hace falta motivo.
order-reason = Por qué
order-day-past = Su último día era el {$day}, así que hace falta un motivo.
order-move = Moverlo
order-keep = Dejarlo para hoy
order-waive-title = Ahora no hace falta: {$client}
order-waive-why = Sigue en la lista «En espera», y el intervalo empieza de nuevo hoy.
order-waive = No hace falta
order-pause-title = Pausa para {$client}
order-pause-until = Hasta qué día
order-pause-hint = Ese día se reanuda sola. Los contactos urgentes llegan igualmente.
order-pause = Pausar
order-failure = Esto se queda: a nadie se le deja solo con un proyecto en apuros. Termina solo cuando concluye el proyecto o la colaboración.
order-moved = {$client}: pasa al {$day}.
order-waived = {$client}: ahora no hace falta. Está en la lista «En espera».
order-paused = {$client}: en pausa hasta el {$day}.
