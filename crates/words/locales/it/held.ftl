## Held, moved, waived: each with its why and its way back

held-title = {$count ->
        [0] Niente in attesa
        [one] Un contatto è in attesa
       *[other] {$number} contatti sono in attesa
    }
held-lede = Spostati, in pausa, non necessari o senza un giorno: di ognuno si legge il perché, e si può tornare indietro. Niente va perduto.
held-empty = Non c’è niente di spostato, in pausa o non necessario. Ciò che è previsto è nelle prossime settimane.
held-to-weeks = Vedi le prossime settimane
held-margin = in attesa
held-which = Quali
held-which-all = tutto
held-which-unplaceable = ciò che non ha un giorno possibile
held-which-moved = ciò che è stato spostato
held-which-paused = ciò che è in pausa
held-which-waived = ciò che non serviva
held-which-merged = ciò che si chiede insieme
held-which-out-of-reach = chi è irraggiungibile
held-which-backlog = gli arretrati

## The groups

held-group-unplaceable = Nessun giorno possibile
held-group-moved = Spostati
held-group-paused = In pausa
held-group-waived = Non necessari
held-group-merged = Chiesti insieme
held-group-out-of-reach = Irraggiungibili
held-group-backlog = Gli arretrati
held-note-unplaceable = I limiti non lasciano un giorno libero. Puoi comunque sceglierne uno tu.
held-note-moved = Previsti in un giorno diverso da quello della regola.
held-note-paused = Non arriva niente finché la pausa non finisce. Ciò che è urgente arriva comunque.
held-note-waived = L’intervallo è ripartito dal giorno in cui qualcuno l’ha detto.
held-note-merged = Una sola conversazione vale anche per questi, e conserva ogni motivo.
held-note-out-of-reach = Lì non si può contattare nessuno. Basta indicare un’altra persona.
held-note-backlog = Rimasti da un passaggio, un’importazione o un’assenza. Distribuiti secondo il carico, e nessuno li conta come ritardi.

## One of them

held-said = {$member}, {$day}: «{$reason}»
held-said-plainly = {$member}, {$day}
held-undo-move = Rimettilo dov’era
held-take-back = Invece serve
held-end-pause = Termina la pausa
held-choose-day = Scegli un giorno
held-name-person = Indica un’altra persona
held-see-client = Vedi il cliente
held-of = di {$client}
held-was-moved-back = Il contatto con {$client} è di nuovo nel giorno della regola.
held-was-taken-back = Il contatto con {$client} serve di nuovo.
held-pause-ended = La pausa per {$client} è finita.

## Nothing planned

held-idle-title = {$count ->
        [0] Ogni cliente ha un prossimo contatto
        [one] Un cliente non ha niente in programma
       *[other] {$number} clienti non hanno niente in programma
    }
held-idle-lede = Nessun contatto previsto. Per ogni cliente serve un giorno, un ritmo o un motivo.
held-idle-margin = {$count ->
        [one] cliente
       *[other] clienti
    }
held-idle-empty = Nessuno è dimenticato: ogni cliente ha un giorno in cui qualcuno lo sente.
held-idle-last-spoke = Ultimo contatto {$day}.
held-idle-never-spoke = Nessun contatto finora.
held-idle-why = Nessun ritmo, progetto in corso o contatto previsto li riguarda.
held-idle-no-contact = Hanno chiesto di non essere contattati, quindi non c’è niente in programma.
held-idle-with = Seguito da {$member}.
held-idle-plan = Pianificane uno
held-idle-plan-with = con {$client}
held-idle-rhythm = Ritmo proprio
held-idle-rhythm-of = per {$client}
held-idle-follow = Segui questi, con questo ritmo
held-idle-follow-hint = Per quelli selezionati. I primi contatti si distribuiscono nei prossimi giorni secondo il carico, e nessuno risulta in ritardo.
held-idle-every = Sentili ogni
held-idle-number = Quanti
held-idle-unit = Unità di tempo
held-idle-weeks = settimane
held-idle-months = mesi
held-idle-choose = Scegli {$client}
held-idle-whom = I clienti
held-idle-do = Segui quelli selezionati
held-idle-followed = {$count ->
        [one] Un cliente è seguito {$every}.
       *[other] {$number} clienti sono seguiti {$every}.
    }
held-idle-more = Mostra i successivi
held-idle-end = L’elenco finisce qui.
