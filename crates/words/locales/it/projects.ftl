## The list of projects

projects-title = {$count ->
        [0] Ancora nessun progetto
        [one] Un progetto
       *[other] {$number} progetti
    }
projects-margin = {$count ->
        [one] progetto
       *[other] progetti
    }
projects-lede-flags = {$count ->
        [0] Nessun segnale d’allarme è aperto.
        [one] Uno ha un segnale d’allarme.
       *[other] {$number} hanno un segnale d’allarme.
    }
projects-lede-running = {$count ->
        [0] In tutti il nostro lavoro è finito.
        [one] In uno stiamo lavorando.
       *[other] In {$number} stiamo lavorando.
    }
projects-lede-first = Un progetto porta con sé il ritmo: quando chiamare, perché e che cosa chiedere.
projects-find = Cerca un progetto o un cliente
projects-add = Aggiungi un progetto
projects-which = Quali progetti
projects-which-all = tutti i progetti
projects-which-open = i progetti su cui lavoriamo
projects-which-flagged = i progetti con un segnale d’allarme
projects-by = guidati da
projects-kinds = di tipo
projects-kinds-any = qualsiasi
projects-by-next = Per prossimo contatto
projects-idle = Niente in programma
projects-idle-note = In questi progetti non c’è nessun contatto da fare.
projects-idle-why = Adesso nessuna regola prevede un contatto in questo progetto.
projects-none-like = Nessuna corrispondenza. Con un’altra scelta se ne vedono di più.
projects-first = Ancora nessun progetto.
projects-first-next = Di’ che cos’è e quando l’hai presentato; il primo contatto si fissa da sé.
projects-first-client = Un progetto appartiene a un cliente: aggiungine prima uno.
projects-beside = Sui progetti
projects-states = A che punto sono

## Adding a project

projects-new-title = Un nuovo progetto
projects-new-for = Per {$client}
projects-new-lede = Il tipo sceglie il ritmo. Le date possono essere passate: ciò che è alle spalle non risulta in ritardo.
projects-client = Per quale cliente
projects-client-choose = Scegli un cliente
projects-name = Come si chiama?
projects-kind = Che incarico hai ricevuto?
projects-solution = Che cosa hai consigliato?
projects-solution-hint = Solo per una consulenza; sceglie tra i suoi due ritmi
projects-presented = Quando l’hai presentato?
projects-presented-hint = Per una consulenza; vuoto, se deve ancora avvenire
projects-begun = Quando è cominciato il tuo lavoro?
projects-begun-hint = Il giorno del passaggio di consegne; vuoto significa oggi
projects-concluded = Quando si è concluso il progetto del cliente?
projects-concluded-hint = Solo se si è concluso
projects-manager = Chi lo guida
projects-contact = Prima persona da sentire
projects-contact-any = La prima persona del cliente
projects-new-save = Aggiungi il progetto
projects-added = {$project} ora è in elenco, e il suo primo contatto ha il suo giorno.

## Words in the margin of the form

projects-days-word = Quando
projects-people-word = Chi
