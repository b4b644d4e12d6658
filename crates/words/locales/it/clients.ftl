## The list of clients

clients-title = {$count ->
        [0] Ancora nessun cliente
        [one] Un cliente
       *[other] {$number} clienti
    }
clients-margin-all = tutti
clients-margin-clients = {$count ->
        [one] cliente
       *[other] clienti
    }
clients-lede-due = {$count ->
        [0] Oggi non c’è nessuno da sentire.
        [one] Oggi ce n’è uno da sentire.
       *[other] Oggi ce ne sono {$number} da sentire.
    }
clients-lede-fragile = {$count ->
        [one] Uno vive un momento delicato.
       *[other] {$number} vivono un momento delicato.
    }
clients-lede-idle = {$count ->
        [one] Per uno non c’è niente in programma.
       *[other] Per {$number} non c’è niente in programma.
    }
clients-lede-first = Aggiungine uno, o importa l’elenco che hai già.
clients-by-next = Per prossimo contatto
clients-find = Cerca un cliente, una persona, una parola
clients-add = Aggiungi un cliente
clients-import = Importa un elenco
clients-show = Mostra
clients-which = Quali clienti
clients-which-all = tutti i clienti
clients-which-running = i clienti con un progetto in corso
clients-which-past = i clienti passati
clients-which-prospect = i potenziali clienti
clients-which-fragile = i clienti in un momento delicato
clients-which-silent = i clienti che non rispondono
clients-which-no-contact = i clienti da non contattare
clients-which-idle = i clienti senza niente in programma
clients-by = seguiti da
clients-by-any = chiunque di noi
clients-by-me = me
clients-tagged = con l’etichetta
clients-tagged-any = qualsiasi o nessuna
clients-order = Ordine
clients-order-next = prima il prossimo contatto
clients-order-name = per nome
clients-order-silence = prima il silenzio più lungo
clients-late = In ritardo
clients-late-since = da {$day}
clients-today = oggi
clients-no-day = nessun giorno
clients-last-spoke = Ultimo contatto {$day}
clients-never-spoke = Nessun contatto finora
clients-with = Seguito da {$member}
clients-past = Cliente passato
clients-prospect = Potenziale cliente
clients-do-not-contact = Non contattare
clients-flags = {$count ->
        [one] Un segnale d’allarme
       *[other] {$number} segnali d’allarme
    }
clients-idle = Niente in programma
clients-idle-note = Nessuno ha in programma di sentire questi clienti. Per ciascuno serve un giorno, o un motivo.
clients-idle-why = Nessun ritmo, progetto o contatto previsto li riguarda.
clients-idle-no-contact = Non vanno contattati, quindi non c’è niente in programma.
clients-plan = Pianifica
clients-plan-with = un contatto con {$client}
clients-more = Mostra i successivi
clients-from-start = Torna all’inizio
clients-end = L’elenco finisce qui.
clients-export = Esportalo in CSV
clients-export-workbook = Tutti in un file Excel
clients-export-cards = Tutti come vCard
clients-reassign = Affida più clienti a qualcun altro
clients-reassign-hint = Selezionali nell’elenco. I contatti previsti passano con loro; gli arretrati si distribuiscono, senza risultare in ritardo.
clients-reassign-to = Chi li segue da ora in poi
clients-reassign-do = Affida quelli selezionati
clients-reassign-tick = Scegli {$client}
clients-reassigned = {$count ->
        [one] {$member} segue un cliente in più.
       *[other] {$member} segue {$number} clienti in più.
    }
clients-none-like = Nessuna corrispondenza. Con meno parole, o un’altra scelta, se ne vedono di più.
clients-first = Ancora nessun cliente.
clients-first-next = Con il primo, Oggi comincia a dire chi sentire, e perché.
clients-beside = Sui clienti
clients-marks = Condizioni
clients-mark-fragile = Finanziamento ricevuto, o soldi propri in gioco
clients-mark-team-forming = Nella traccia c’è un’offerta di aiuto
clients-mark-installing = Nella traccia c’è un’offerta di aiuto
clients-mark-silent = Un tentativo ogni dieci giorni lavorativi
clients-mark-none = Nessun cliente ha una condizione particolare.
clients-where = Dove sono
clients-tidy = Da sistemare
clients-tidy-twice = Forse lo stesso, due volte
clients-tidy-no-mail = Senza indirizzo e-mail
clients-tidy-nothing = Non c’è niente da sistemare.

## Adding a client

clients-new-title = Un nuovo cliente
clients-new-lede = Per cominciare basta un nome. Quello che sai della persona rende più facile la prima chiamata.
clients-name = Chi è il cliente?
clients-name-hint = Un’organizzazione, o una persona seguita a titolo personale
clients-person = Con chi parli?
clients-person-hint = Serve appena uno dei campi qui sotto è compilato
clients-channel = Qual è il canale preferito?
clients-channel-unknown = Non si sa
clients-phone = Telefono
clients-mail = E-mail
clients-chat = Chat
clients-chat-hint = Un numero, un nome o un link
clients-country = Paese
clients-country-unknown = non ancora noto
clients-country-hint = Per le festività e l’ora del giorno
clients-zone = Fuso orario
clients-zone-hint = Per esempio Europe/Rome
clients-language = Lingua in cui parlate
clients-hours-from = Orario preferito, dalle
clients-hours-until = Orario preferito, alle
clients-hours-hint = Ora locale del cliente, per esempio 9:30
clients-manager = Chi li segue
clients-is-prospect = Un potenziale cliente: ancora nessun progetto. Lo sentiamo ogni quattro settimane.
clients-new-save = Aggiungi il cliente
clients-added = {$client} ora è in elenco. Con un ritmo o un progetto, il prossimo contatto si fissa da sé.

## More of the list

clients-which-failing = i clienti il cui progetto non riesce
clients-mark-failing = Restiamo vicini, e nessuna impostazione può disattivarlo
clients-mark-no-contact = Finché qualcuno non toglie il divieto
clients-where-word = Dove
clients-column-person = Persona
clients-column-next = Prossimo contatto
clients-column-last = Ultimo contatto
clients-reassign-none = Seleziona almeno un cliente.
