## Why a contact moved from one day to another

move-client-day-off = Spostato da {$from} a {$to}: quel giorno il cliente non lavora.
move-client-holiday = Spostato da {$from} a {$to}: dal cliente è festa ({$holiday}).
move-member-day-off = Spostato da {$from} a {$to}: quel giorno {$member} non lavora.
move-member-holiday = Spostato da {$from} a {$to}: dove lavora {$member} è festa ({$holiday}).
move-member-leave = Spostato da {$from} a {$to}: {$member} è via.
move-contact-leave = Spostato da {$from} a {$to}: {$contact} è via.
move-gap = Spostato da {$from} a {$to}: almeno {$gap} tra un contatto e l’altro con {$contact}, e ce n’è già uno {$other}.
move-weekly-cap = {$count ->
        [one] Spostato da {$from} a {$to}: un contatto alla settimana con {$client} basta.
       *[other] Spostato da {$from} a {$to}: {$number} contatti alla settimana con {$client} bastano.
    }
move-load = Spostato da {$from} a {$to}: la giornata di {$member} era piena.
move-person = Spostato da {$from} a {$to}: il giorno lo ha scelto {$member}.
move-they-will-call = Spostato da {$from} a {$to}: hanno detto che richiamano loro.
move-no-answer = Spostato da {$from} a {$to}: nessuno ha risposto, quindi si riprova.
move-backlog = Spostato da {$from} a {$to}: gli arretrati sono distribuiti sui prossimi giorni.
move-together = Spostato da {$from} a {$to}: una sola conversazione con {$contact} invece di due.

## No day in the window can be had, and what bound it

unplaceable-client-day-off = Nessun giorno possibile tra {$from} e {$to}: in quei giorni il cliente non lavora.
unplaceable-client-holiday = Nessun giorno possibile tra {$from} e {$to}: dal cliente è festa ({$holiday}).
unplaceable-member-day-off = Nessun giorno possibile tra {$from} e {$to}: in quei giorni {$member} non lavora.
unplaceable-member-holiday = Nessun giorno possibile tra {$from} e {$to}: dove lavora {$member} è festa ({$holiday}).
unplaceable-member-leave = Nessun giorno possibile tra {$from} e {$to}: {$member} è via.
unplaceable-contact-leave = Nessun giorno possibile tra {$from} e {$to}: {$contact} è via.
unplaceable-gap = Nessun giorno possibile tra {$from} e {$to}: almeno {$gap} tra un contatto e l’altro con {$contact}, e ce n’è già uno {$other}.
unplaceable-weekly-cap = {$count ->
        [one] Nessun giorno possibile tra {$from} e {$to}: un contatto alla settimana con {$client} basta.
       *[other] Nessun giorno possibile tra {$from} e {$to}: {$number} contatti alla settimana con {$client} bastano.
    }
unplaceable-load = Nessun giorno possibile tra {$from} e {$to}: le giornate di {$member} sono piene.
unplaceable-other = Nessun giorno possibile tra {$from} e {$to}.
unplaceable-way-out = Scegli tu un giorno: riceverai un avviso, mai un divieto.

## Why a contact waits

held-planned = Previsto per {$day}.
held-moved = Spostato a {$day}.
held-merged = Si chiede nella stessa conversazione con {$who}, {$day}.
held-paused = In pausa fino a {$day}.
held-waived = Questa volta non serve: era in programma per {$day}.
held-out-of-reach = Presso {$client} non si può contattare nessuno. Indica un’altra persona, oppure lascia stare.
held-backlog = Arretrato: il suo turno è {$day}, e nessuno lo considera in ritardo.

## How an entry stands

late-with-care = Il giorno previsto era {$day}; {$who} aspetta ancora di sentirci.
late-with-care-support = Il contatto di {$day} è saltato, e non lasciamo {$who} senza sostegno.
attempt-number = {$count ->
        [1] Primo tentativo
       *[other] Tentativo {$number}
    }

## A mark shortened the interval

shortened-fragile = {$span} invece di {$instead}, perché per loro è un momento delicato.
shortened-team-forming = {$span} invece di {$instead}, perché il loro team si sta ancora formando.
shortened-installing = {$span} invece di {$instead}, perché nell’installazione ci si blocca spesso.
shortened-silent = {$span} invece di {$instead}, perché da un po’ non risponde nessuno.

## What settled an occurrence

settled-contact = Fatto {$day}.
settled-replaced = Sostituito da ciò che è successo {$day}.
settled-waived = Non serviva, detto {$day}.
settled-missed = La chiamata di {$day} non c’è stata; la successiva ne ha preso il posto.
