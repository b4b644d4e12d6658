## Another day, not needed, pause

order-day-title = Un altro giorno per {$client}
order-day = Quale giorno
order-day-hint = Una data, «domani» o un giorno della settimana
order-day-window = Da {$from} a {$until} non serve un motivo.
order-day-free = Non serve un motivo.
order-reason = Perché
order-day-past = L’ultimo giorno utile era {$day}, quindi serve un motivo.
order-move = Sposta
order-keep = Lascia oggi
order-waive-title = Ora non serve: {$client}
order-waive-why = Resta nell’elenco «In attesa», e l’intervallo ricomincia da oggi.
order-waive = Non serve
order-pause-title = Pausa per {$client}
order-pause-until = Fino a quale giorno
order-pause-hint = Quel giorno i contatti riprendono da soli. Quelli urgenti arrivano comunque.
order-pause = Metti in pausa
order-failure = Questo resta: non si lascia solo nessuno con un progetto in difficoltà. Finisce solo con la conclusione del progetto o della collaborazione.
order-moved = {$client}: spostato a {$day}.
order-waived = {$client}: ora non serve. È nell’elenco «In attesa».
order-paused = {$client} in pausa fino a {$day}.
