## The head of a project's page

project-margin-week = settimana
project-margin-of = del nostro lavoro
project-margin-since = dalla chiusura
project-lede = {$kind}. {$state}
project-now-unknown = Nessuno ha detto a che punto è il progetto del cliente.
project-now-not-started = Il cliente non ha ancora iniziato.
project-now-starting = Il progetto del cliente è in avvio.
project-now-building-us = Lo stiamo realizzando noi.
project-now-building-client = Lo sta realizzando il cliente; noi restiamo vicini.
project-now-building-others = Altri realizzano ciò che abbiamo consigliato; noi restiamo vicini.
project-now-building-nobody = È in realizzazione.
project-now-concluded = Concluso {$day}.
project-now-failed = Non è riuscito ({$day}). Non li lasciamo soli.
project-now-will-not-conclude = Nessuno crede più che si concluda. Non li lasciamo soli.
project-now-flags = {$count ->
        [one] C’è un segnale d’allarme aperto.
       *[other] Ci sono {$number} segnali d’allarme aperti.
    }
project-stages = Fasi del nostro lavoro
project-stage-since = da {$day}
project-stage-day = Da quale giorno
project-stage-save = Entra in questa fase
project-stage-set-done = {$stage} da {$day}.
project-stage-hint = Riguarda solo il nostro lavoro. Il progetto del cliente si indica qui sotto.

## The client's project (F1), its outcome (F4)

project-state = Il progetto del cliente
project-state-note = Chiunque lo realizzi, e comunque vada il nostro lavoro.
project-state-say = Di’ a che punto è
project-state-which = A che punto è?
project-state-builder = Chi lo realizza?
project-state-said-by = Chi l’ha detto?
project-state-day = Da quale giorno?
project-state-save = Annotalo
project-state-saved = Annotato: {$state}.
project-state-line = {$builder}. {$said}.
project-state-entered = {$builder}. {$said}. Inserito {$day}.
project-state-never = Nessuno l’ha ancora detto. Chiedilo al prossimo contatto.
project-outcome = La domanda fondamentale
project-outcome-asked = Dall’incubo al sogno: ce l’hanno fatta?
project-outcome-waits = Non ancora posta. Spetta al contatto dopo la conclusione.
project-outcome-yes = Sì
project-outcome-partly = In parte
project-outcome-no = No
project-outcome-answered = {$answer}, detto {$day}
project-outcome-said = Detto {$day}
project-outcome-add = Annota la risposta
project-outcome-which = Che cosa hanno risposto?
project-outcome-words = Con le loro parole
project-outcome-day = In quale giorno
project-outcome-save = Conserva la risposta per sempre
project-outcome-saved = La risposta è annotata.

## Staying close: quarterly, with a reason (F6)

project-quarterly = Restare vicini
project-quarterly-now = Ogni tre mesi da {$day}: {$reason}
project-quarterly-may = Dopo dodici contatti mensili può diventare trimestrale, con un motivo.
project-quarterly-go = Passa al ritmo trimestrale
project-quarterly-reason = Perché basta un contatto ogni tre mesi?
project-quarterly-save = Passa al ritmo trimestrale
project-quarterly-saved = D’ora in poi ogni tre mesi. Il motivo resta.

## Red flags

project-flags = Segnali d’allarme
project-flags-none = Nessun segnale d’allarme è aperto.
project-flag-add = Apri un segnale d’allarme
project-flag-blocked = Bloccato
project-flag-other = Da tenere d’occhio
project-flag-kind = Di che tipo
project-flag-blocked-hint = «Bloccato» rende il ritmo settimanale finché il segnale resta aperto.
project-flag-text = Di che cosa si tratta?
project-flag-owner = Chi se ne occupa
project-flag-save = Apri il segnale
project-flag-raised = Il segnale d’allarme è aperto.
project-flag-watched = Se ne occupa {$member}
project-flag-since = da {$day}
project-flag-close = Chiudilo
project-flag-close-named = il segnale d’allarme «{$flag}»
project-flag-how = Come si è risolto?
project-flag-close-save = Chiudi il segnale
project-flag-closed = Il segnale è chiuso. Riprende il ritmo ordinario.
project-flag-closed-on = Chiuso {$day}: {$note}
project-flags-closed = {$count ->
        [one] Un segnale chiuso
       *[other] {$number} segnali chiusi
    }

## Requests and opportunities

project-requests = Richieste
project-requests-none = Nessuna richiesta.
project-request-add = Annota una richiesta
project-request-kind = Di che tipo
project-request-analysis = Il piano va analizzato
project-request-change = Una modifica
project-request-idea = Un’idea
project-request-text = Che cosa chiedono?
project-request-save = Annota la richiesta
project-request-saved = La richiesta è annotata; aspetta una risposta.
project-request-waits = Aspetta la nostra risposta
project-request-answer = Rispondi
project-request-answer-named = alla richiesta «{$request}»
project-request-which = Qual è la risposta?
project-request-accept = Lo facciamo
project-request-refuse = Non lo facciamo
project-request-reason = Perché: un no va motivato
project-request-answer-save = Annota la risposta
project-request-answered = La risposta è annotata.
project-request-accepted = Accettata {$day}
project-request-refused = Respinta {$day}
project-opportunities = Opportunità
project-opportunities-none = Nessuna opportunità annotata.
project-opportunity-add = Annota un’opportunità
project-opportunity-text = Che cosa potrebbe aiutarli?
project-opportunity-step = Il prossimo passo
project-opportunity-state = A che punto è
project-opportunity-draft = Bozza
project-opportunity-offered = Proposta
project-opportunity-won = Accettata
project-opportunity-lost = Persa
project-opportunity-hint = Un appunto per noi. Non si invia niente.
project-opportunity-save = Annota l’opportunità
project-opportunity-saved = L’opportunità è annotata. Non è stato inviato niente.
project-opportunity-update = Aggiorna
project-opportunity-named = l’opportunità «{$opportunity}»

## The event or party (F5)

project-event = L’evento
project-event-none = Nessun evento in programma. Ti verrà chiesto prima della conclusione.
project-event-none-was = Non c’è stato nessun evento.
project-event-add = Metti in programma l’evento
project-event-change = Modifica l’evento
project-event-name = Che cos’è, e dove
project-event-day = In quale giorno
project-event-save = Annota l’evento
project-event-saved = In calendario per {$day}.
project-event-drop = Non ci sarà
project-event-dropped = L’evento è tolto dal calendario.
project-event-go = Chi di noi va?
project-event-went = Chi di noi c’era?
project-event-go-save = Annota chi va
project-event-went-save = Annota chi c’era
project-event-go-saved = Annotato chi va.
project-event-goes = Ci va: {$who}.
project-event-was = Chi c’era: {$who}.
project-event-open = Non ancora deciso. Cercate di esserci.

## Facts

project-facts = Dati
project-facts-edit = Modifica i dati
project-solution = Consigliato
project-solution-unknown = non ancora detto
project-manager = Lo guida
project-contact = Prima persona da sentire
project-hour = Chiamata quotidiana alle
project-hour-hint = Ora locale del cliente; per uno sviluppo agile
project-note = Che cosa bisogna sapere
project-name = Nome
project-save = Salva i dati
project-saved = I dati di {$project} sono salvati.
project-beside = Su questo progetto
project-others = Altri loro progetti
project-trail = La cronologia di questo cliente
project-delete = Elimina questo progetto
project-delete-title = Eliminare {$project}?
project-delete-lede = Va nel cestino con i suoi segnali, richieste e opportunità, e si può ripristinare per 30 giorni.
project-delete-keep = Tienilo
project-deleted = {$project} è nel cestino, per 30 giorni.
