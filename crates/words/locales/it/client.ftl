## The head of a client's page

client-margin-every = ogni
client-margin-days = {$count ->
        [one] giorno
       *[other] giorni
    }
client-margin-working-days = {$count ->
        [one] giorno lavorativo
       *[other] giorni lavorativi
    }
client-margin-weeks = {$count ->
        [one] settimana
       *[other] settimane
    }
client-margin-months = {$count ->
        [one] mese
       *[other] mesi
    }
client-margin-no = nessun
client-margin-rhythm = ritmo
client-lede = {$country}, con noi da {$day}. Li segue {$member}.
client-lede-somewhere = Con noi da {$day}. Li segue {$member}.
client-edit = Modifica la scheda
client-chip-promises = {$count ->
        [one] Una promessa aperta
       *[other] {$number} promesse aperte
    }
client-chip-marked = {$mark}, da {$day}
client-no-contact-slip = Hanno chiesto di non essere contattati, da {$day}. Non si pianifica niente finché qualcuno non toglie il divieto.
client-dissolved-slip = Non esiste più da {$day}. I contatti sono finiti.
client-merged-slip = Era un doppione, ed è stato unito a {$client}.

## The next contact

client-next = Prossimo contatto
client-next-with = {$channel}, con {$person}.
client-next-channel = {$channel}.
client-next-none = Non c’è niente in programma.
client-next-none-why = Nessun ritmo, progetto o contatto previsto li riguarda. Serve un giorno, o un ritmo.
client-next-silenced = Non c’è niente in programma, perché non vanno contattati.
client-next-later = In seguito
client-log = Annota il contatto
client-plan = Pianifica un contatto
client-plan-day = In quale giorno
client-plan-about = Su che cosa
client-plan-channel = Come
client-plan-with = Con
client-plan-save = Pianificalo
client-planned = Previsto per {$day}.
client-plan-drop = Annullalo
client-plan-dropped = Il contatto previsto è annullato.
client-paused = In pausa fino a {$day}.
client-pause-end = Termina la pausa

## The rhythm of its own, and prospects

client-relation = La relazione
client-rhythm = Un ritmo proprio
client-rhythm-none = Nessuno: quando sentirsi lo dicono i progetti e i contatti previsti.
client-rhythm-agreed = {$every}, come hanno chiesto
client-rhythm-set = Imposta un ritmo
client-rhythm-count = Ogni quanto
client-rhythm-unit = Unità di tempo
client-unit-weeks = settimane
client-unit-months = mesi
client-unit-days = giorni
client-unit-working-days = giorni lavorativi
client-rhythm-since = A partire da
client-rhythm-since-hint = L’ultimo contatto, per quanto sai; vuoto significa oggi
client-rhythm-asked = Questo ritmo l’ha chiesto il cliente
client-rhythm-save = Salva questo ritmo
client-rhythm-kept = D’ora in poi {$every}.
client-rhythm-end = Togli questo ritmo
client-rhythm-ended = Il ritmo è finito.
client-prospect-since = Potenziale cliente da {$day}
client-prospect-no = Non è un potenziale cliente
client-prospect-make = Potrebbe nascerne un progetto
client-prospect-end = Hanno detto di no
client-prospect-made = Potenziale cliente da oggi. Li sentiamo ogni quattro settimane.
client-prospect-ended = Non è più un potenziale cliente. La cronologia resta qui.
client-no-contact-day = Da quando
client-no-contact-hint = Lì non si contatta nessuno, qualunque cosa dica un ritmo, finché non si toglie il divieto.
client-no-contact-save = Non contattarli
client-no-contact-lift = Si possono ricontattare
client-no-contact-set = Annotato. Lì non si contatta più nessuno.
client-no-contact-lifted = Si possono ricontattare. Gli intervalli ripartono.
client-dissolved-day = Da quando
client-dissolved-hint = I contatti finiscono, anche il sostegno dopo un insuccesso. La scheda resta.
client-dissolved-save = Non esistono più
client-dissolved-lift = Esistono ancora
client-dissolved-set = Annotato. I contatti sono finiti.
client-dissolved-lifted = Sono di nuovo qui. I contatti riprendono.

## People

client-people = Persone
client-people-none = Lì non conosciamo ancora nessuno.
client-person-add = Aggiungi una persona
client-person-prefers = Preferisce
client-person-prefers-hours = {$channel}, dalle {$from} alle {$until}
client-person-hours = Dalle {$from} alle {$until}
client-person-now = Che ora è lì
client-person-now-in = {$time} ({$zone})
client-person-remember = Da ricordare
client-person-title = Che ruolo ha
client-person-left = Non lavora più lì da {$day}
client-person-no-contact = Da non contattare
client-person-name = Nome
client-person-language = Lingua, se diversa
client-person-same-language = come il cliente
client-person-formal = Come rivolgersi
client-person-formal-usual = come d’uso
client-person-formal-yes = dando del Lei
client-person-formal-no = dando del tu
client-person-gender = Genere nelle frasi
client-person-gender-unknown = non noto
client-person-gender-f = femminile
client-person-gender-m = maschile
client-person-note = Da ricordare di questa persona
client-person-else = Altrimenti
client-person-else-none = nient’altro
client-person-prefer = Contatta prima degli altri
client-person-preferred = D’ora in poi si comincia da {$person}.
client-deed-preferred = da sentire prima degli altri
client-extra-name = Un campo nuovo
client-extra-value = Che cosa dice
client-extra-hint = Un campo svuotato viene tolto.
client-extra-change = Modifica gli altri campi
client-extra-saved = Gli altri campi sono salvati.
client-person-save = Salva questa persona
client-person-saved = I dati di {$name} sono salvati.
client-person-leave = Non lavora più lì
client-person-back = Lavora di nuovo lì
client-person-leave-day = Da quando
client-person-gone = Annotato: {$name} non lavora più lì.
client-person-returned = {$name} lavora di nuovo lì.
client-person-silence = Non contattare questa persona
client-person-unsilence = Questa persona si può contattare
client-person-silenced = Annotato: non contattare {$name}.
client-person-unsilenced = {$name} si può ricontattare.
client-person-whole = Tutto il cliente

## Wishes, promises, marks

client-wishes = Desideri
client-wish-none = Nessun desiderio annotato.
client-wish-add = Annota un desiderio
client-wish-text = Che cosa desiderano, o non desiderano?
client-wish-hint = Come, quando, che cosa no: «mai di venerdì»
client-wish-who = Chi l’ha detto
client-wish-said = Detto {$day}
client-wish-said-by = {$name}, {$day}
client-wish-save = Annota il desiderio
client-wish-saved = Il desiderio è annotato.
client-wish-drop = Non vale più
client-wish-dropped = Il desiderio non vale più.
client-promises = Promesse
client-promise-add = Annota una promessa
client-promise-none = Nessuna promessa.
client-promise-text = Che cosa è stato promesso, di preciso?
client-promise-due = Promesso per
client-promise-made-on = Fatta il
client-promise-by = Fatta da
client-promise-to = Fatta a
client-promise-save = Annota la promessa
client-promise-saved = La promessa è annotata.
client-promise-made = Fatta da {$member}, {$day}
client-promise-due-by = Fatta da {$member}, per {$day}
client-promise-late = Fatta da {$member}, era per {$day}
client-promise-kept = Mantenuta {$day}
client-promise-retracted = Ritirata {$day}
client-promise-keep = Mantenuta
client-promise-retract = Ritirata
client-promise-now-kept = Promessa mantenuta.
client-promise-now-retracted = Promessa ritirata.
client-marks = Condizioni
client-mark-none = Nessuna condizione particolare.
client-mark-add = Aggiungi una condizione
client-mark-which = Quale
client-mark-since = Da quando
client-mark-on = Per
client-mark-hint = Finché vale, i contatti ripetuti si fanno più ravvicinati.
client-mark-save = Aggiungi la condizione
client-mark-saved = La condizione è annotata.
client-mark-end = È finita
client-mark-ended = Finita {$day}
client-mark-now-ended = La condizione è finita.
client-mark-confirm = Vale ancora
client-mark-confirmed = Confermata {$day}
client-mark-now-confirmed = Confermata. Lo chiediamo di nuovo tra sei mesi.
client-mark-since-day = Da {$day}
client-mark-earlier = Condizioni passate

## Projects, tags, further fields

client-projects = Progetti
client-project-add = Aggiungi un progetto
client-project-none = Nessun progetto.
client-project-line = {$kind}. {$state}.
client-tags = Etichette
client-tags-hint = Separate da virgole
client-extra = Altri campi
client-note = Che cosa bisogna sapere
client-working-days = Giorni lavorativi
client-works-from = Lavorano dalle
client-works-until = Fino alle
client-region = Regione
client-region-hint = Per le festività locali, per esempio BZ
client-save = Salva la scheda
client-saved = La scheda di {$client} è salvata.

## Two people saved the same record

client-both-title = Qualcun altro ha salvato mentre scrivevi
client-both-lede = Non è andato perso niente. A sinistra c’è ciò che è stato salvato, a destra ciò che hai scritto; il modulo qui sotto contiene la tua versione.
client-both-theirs = Com’è stato salvato
client-both-mine = Come l’hai scritto
client-both-same = Le due versioni dicono lo stesso. Salvare non cambia nulla.
client-both-keep-theirs = Tieni ciò che è stato salvato
client-both-keep-mine = Salva la mia versione al suo posto

## The paper trail

client-trail = Tutto tra noi
client-trail-all = Tutto
client-trail-spoken = chiamate e riunioni
client-trail-written = e-mail e chat
client-trail-changes = modifiche
client-trail-export = Esporta la cronologia
client-trail-empty = Ancora niente tra noi.
client-trail-empty-next = Il primo contatto annotato dà inizio alla cronologia.
client-trail-none-such = Niente di questo tipo.
client-trail-more = Continua a leggere
client-trail-end = È tutto, a ritroso fino a {$day}.
client-trail-with = Con {$person}
client-trail-contact = Un contatto
client-trail-attempt = Un tentativo, senza risposta
client-trail-they-call = Richiamano loro
client-trail-theirs = Su loro iniziativa
client-trail-progress = Avanzamento
client-trail-critical = Punti critici
client-trail-corrected = Poi corretto
client-trail-correct = Correggi

## Two clients that are one

client-merge = Unisci a un altro cliente
client-merge-title = Sono lo stesso cliente?
client-merge-lede = Resta {$keeps}, e riceve tutto ciò che è di {$goes}. Si può annullare.
client-merge-choose = Quale altro cliente è in realtà lo stesso?
client-merge-find = Una parola del nome
client-merge-none = Nessun altro cliente si chiama così.
client-merge-stays = Resta
client-merge-goes = Vi confluisce
client-merge-swap = Tieni invece l’altro
client-merge-do = Unisci i due
client-merged = Uniti: ora è tutto in {$client}.
client-merge-itself = Un cliente non si può unire a se stesso.
client-merge-people = Persone
client-merge-last = Ultimo contatto
client-merge-none-word = nessuno

## Deleting

client-delete = Elimina questo cliente
client-delete-title = Eliminare {$client}?
client-delete-lede = Persone, progetti e cronologia finiscono con loro nel cestino, e si possono ripristinare per 30 giorni.
client-delete-do = Sposta nel cestino
client-delete-keep = Tienilo
client-deleted = {$client} è nel cestino, per 30 giorni.
client-dossier = Scheda

## Changes in the trail: what it was about, and what was done, as nouns

client-did = {$what}: {$deed}
client-did-named = {$what} «{$name}»: {$deed}
client-noun-client = Cliente
client-noun-contact = Persona
client-noun-project = Progetto
client-noun-interaction = Contatto
client-noun-mark = Condizione
client-noun-promise = Promessa
client-noun-wish = Desiderio
client-noun-flag = Segnale d’allarme
client-noun-request = Richiesta
client-noun-opportunity = Opportunità
client-noun-planned = Contatto previsto
client-noun-order = Prossimo contatto
client-noun-rhythm = Ritmo
client-noun-other = Scheda
client-deed-added = inserimento
client-deed-changed = modifica
client-deed-ended = fine
client-deed-confirmed = conferma
client-deed-kept = mantenimento
client-deed-retracted = ritiro
client-deed-opened = apertura
client-deed-closed = chiusura
client-deed-answered = risposta
client-deed-logged = annotazione
client-deed-corrected = correzione
client-deed-moved = un altro giorno
client-deed-waived = non serve
client-deed-paused = pausa
client-deed-moved-to = spostato a {$day}
client-deed-paused-until = pausa fino a {$day}
client-deed-because = {$deed} ({$reason})
client-deed-merged = unione
client-deed-deleted = nel cestino
client-deed-restored = ripristino
client-deed-undone = annullamento
client-deed-stage = {$stage}, da {$day}
client-deed-state = {$state}, da {$day}
client-trail-undone = Poi annullato
