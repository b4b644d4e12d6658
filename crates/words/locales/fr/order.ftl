## Another day, not needed, pause

order-day-title = Un autre jour pour {$client}
order-day = Quel jour
order-day-hint = Une date, « demain » ou un jour de la semaine
order-day-window = Du {$from} au {$until}, aucune raison n’est demandée.
order-day-free = Aucune raison n’est demandée.
order-reason = Pourquoi
order-day-past = Son dernier jour était le {$day} ; une raison est donc demandée.
order-move = Déplacer
order-keep = Garder aujourd’hui
order-waive-title = Pas nécessaire maintenant : {$client}
order-waive-why = Cela reste sous « En attente », et l’intervalle recommence aujourd’hui.
order-waive = Pas nécessaire
order-pause-title = Pause pour {$client}
order-pause-until = Jusqu’à quel jour
order-pause-hint = Ce jour-là, cela reprend tout seul. Les échanges urgents ont lieu quand même.
order-pause = Mettre en pause
order-failure = Cela reste : on ne laisse personne seul avec un projet en difficulté. Cela ne prend fin qu’avec l’achèvement du projet ou la fin de la collaboration.
order-moved = {$client} : déplacé au {$day}.
order-waived = {$client} : pas nécessaire maintenant. À retrouver sous « En attente ».
order-paused = {$client} : en pause jusqu’au {$day}.
