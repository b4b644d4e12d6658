## The list of rhythms

cadence-list-title = Ritmi
cadence-list-lede = Quando ci sentiamo, come, e che cosa chiediamo. Ogni tipo di incarico ha il suo foglio.
cadence-list-margin = {$count ->
        [one] foglio
       *[other] fogli
    }
cadence-without-project = Senza un progetto
cadence-clients = {$count ->
        [0] Nessun cliente
        [one] Un cliente
       *[other] {$number} clienti
    }
cadence-shipped = Predefinito
cadence-rules-count = {$count ->
        [one] Una regola
       *[other] {$number} regole
    }
cadence-own = Modificato dal team
cadence-open = Apri

## One sheet

cadence-title = {$pack}: quando ci sentiamo
cadence-lede-consultancy = Per i clienti a cui facciamo consulenza: quando sentirli, come, e che cosa chiedere.
cadence-lede-build = Per i clienti per cui sviluppiamo: quando sentirli, come, e che cosa chiedere.
cadence-lede-retainer = Per i clienti che seguiamo mese per mese: quando sentirli, come, e che cosa chiedere.
cadence-lede-client = Per i clienti senza un progetto, e ciò che vale per ogni foglio.
cadence-margin-for = Ritmo per
cadence-margin-for-short = per
cadence-margin-clients = {$count ->
        [one] cliente
       *[other] clienti
    }
cadence-rules = Regole
cadence-change-rule = la regola {$rule}
cadence-after = dopo {$span}
cadence-ahead = {$span} prima
cadence-and-then = {$span}, poi {$every}
cadence-on-its-day = il giorno stesso
cadence-as-agreed = come concordato
cadence-as-agreed-chip = Come concordato
cadence-always = sempre
cadence-questions = {$count ->
        [one] Una domanda
       *[other] {$number} domande
    }
cadence-as-preferred = Come preferisce il cliente
cadence-for-ourselves = Nessun contatto con il cliente
cadence-exempt = Fuori dal limite ai contatti
cadence-is-off = Disattivata
cadence-never-off = Non si può disattivare
cadence-never-off-why = Non si può disattivare: il cliente ci conta, e nessuno resta solo quando le cose vanno male. I tempi si possono cambiare.
cadence-end = Salvando, i contatti previsti si spostano subito, e si può annullare. Ciò che è annotato resta com’è.
cadence-reader = Puoi leggere questi ritmi. Può modificarli chi nel team ha il permesso di scrivere.

## What each rule is for

cadence-why-hear-start = Dopo la presentazione, una telefonata: il lavoro è cominciato?
cadence-why-hear-build = Durante la realizzazione, chiunque la faccia: come va, e il piano regge ancora?
cadence-why-hear-use = Mentre la soluzione entra in uso: chi la usa, e che cosa non va?
cadence-why-congratulate = Quando il progetto si conclude: complimenti per la strada percorsa, e poi la domanda fondamentale.
cadence-why-plan-attendance = Intorno a un loro evento: chi di noi ci va, e dopo chi c’era.
cadence-why-stay-close = Quando un progetto non riesce o non arriverà in fondo: subito vicini, prima il sostegno e poi le domande, finché serve.
cadence-why-unblock = Finché qualcosa è bloccato: che cosa li aiuterebbe ad andare avanti?
cadence-why-interval = Dall’avvio alla consegna: contenuti, budget, date, idee, e ciò che non si può fare.
cadence-why-daily = Mentre sviluppiamo a cicli brevi: che cosa è fatto, che cosa viene dopo, che cosa ci serve da loro.
cadence-why-sprint = Alla fine di ogni ciclo: che cosa è stato fatto, e che cosa porta il prossimo.
cadence-why-check-in = Finché l’incarico continua: che cosa è servito, e che cosa arriva?
cadence-why-year-review = Una volta all’anno, per guardare insieme indietro e avanti.
cadence-why-aftercare = Dopo la fine, perché nessuno sia dimenticato.
cadence-why-keep-rhythm = Per i clienti con un ritmo proprio. La frequenza è indicata nella scheda di ogni cliente.
cadence-why-prospect = Finché un potenziale cliente non ha un progetto, o non dice di no.
cadence-why-by-hand = Ciò che uno di noi ha pianificato a mano, nel giorno scelto.
cadence-why-other = Una regola del team.
cadence-marks = Quando un cliente ci vuole più vicini
cadence-marks-why = Una condizione accorcia gli intervalli. Vale la più forte; non si sommano mai.
cadence-tries = Quando non risponde nessuno
cadence-tries-why = Un altro tentativo, su un altro canale o a un’altra ora. Il silenzio non è mai una buona notizia.

## The sentence with its fields

cadence-every = Ci sentiamo ogni
cadence-then-every = poi ogni
cadence-first-after = Ci sentiamo dopo
cadence-next-after = di nuovo dopo
cadence-before = Da decidere prima del giorno, con un anticipo di
cadence-least = e mai prima,
cadence-from-stage = dalla nostra fase
cadence-from-start = da quando abbiamo sentito come sono partiti i lavori, o dall’inizio dello sviluppo,
cadence-from-settled = da quando abbiamo sentito come sono partiti i lavori,
cadence-from-concluded = dal giorno in cui il loro progetto si è concluso,
cadence-from-failed = dal giorno in cui non è riuscito, o si è saputo che non arriverà in fondo,
cadence-from-event = contando dal giorno dell’evento,
cadence-from-blocked = dal giorno in cui si è sentito «bloccato»,
cadence-from-closed = dal giorno in cui si è concluso, o il nostro lavoro è stato chiuso,
cadence-from-rhythm = con il ritmo indicato nella scheda del cliente,
cadence-from-prospect = dal giorno in cui sono arrivati da noi,
cadence-from-hand = nel giorno scelto da uno di noi,
cadence-counting = contando
cadence-counted-trigger = da quel giorno
cadence-counted-last-asked = dall’ultima volta che abbiamo chiesto
cadence-counted-last-contact = dall’ultimo contatto avvenuto
cadence-by = canale:
cadence-else-by = altrimenti
cadence-first-agreed = quello concordato, altrimenti
cadence-channel = Canale {$number}
cadence-channel-any = quello preferito dal cliente
cadence-channel-none = nessun altro
cadence-window = Margine in giorni
cadence-earlier = al massimo
cadence-earlier-after = giorni lavorativi prima,
cadence-later = e
cadence-later-after = dopo.
cadence-from-the = Dalla volta n.
cadence-from-the-after = in poi: al massimo
cadence-slower-after = Dopo
cadence-slower-every = di questi contatti può rallentare, con un motivo: ogni
cadence-days = giorni
cadence-working-days = giorni lavorativi
cadence-weeks = settimane
cadence-months = mesi
cadence-number = Numero
cadence-unit = Unità
cadence-stage = Fase
cadence-counted = Contato da
cadence-ask = Domande da fare
cadence-ask-none = nessuna in particolare
cadence-also = Chiedere anche
cadence-also-every = Ogni quante volte
cadence-in-force = Questa regola è in vigore
cadence-in-force-note = Disattivata, non pianifica più niente; ciò che aveva previsto sparisce.
cadence-wish-wins = Il desiderio di un cliente vince sempre su questa regola.
cadence-was = Finora era {$was}.
cadence-as-it-came = Vedi la regola predefinita
cadence-fragile = In un momento delicato
cadence-team-forming = Mentre si forma un team
cadence-installing = Mentre si installa una soluzione
cadence-share-1 = l’intervallo intero
cadence-share-3-4 = tre quarti dell’intervallo
cadence-share-2-3 = due terzi dell’intervallo
cadence-share-1-2 = metà dell’intervallo
cadence-share-1-3 = un terzo dell’intervallo
cadence-floor = Mai meno di
cadence-fragile-asks = Chiedere se il momento è ancora delicato dopo
cadence-next-try = Riprova dopo
cadence-silent-after = Dopo
cadence-silent-on = tentativi su
cadence-silent-then = canali risulta che il cliente non risponde: poi un tentativo ogni

## What changes, for whom

cadence-preview = Che cosa cambia, per chi
cadence-preview-nothing-yet = Cambia una parola della frase, e vedi qui chi si sposta.
cadence-preview-do = Vedi che cosa cambia
cadence-preview-nobody = Non si sposta il prossimo contatto di nessuno.
cadence-preview-no-client = Ancora nessun cliente segue questo foglio.
cadence-preview-wrong = Prima va corretta la parte segnata.
cadence-preview-sooner = {$count ->
        [one] Uno su {$all} ci sentirebbe prima.
       *[other] {$number} su {$all} ci sentirebbero prima.
    }
cadence-preview-sooner-only = L’unico cliente ci sentirebbe prima.
cadence-preview-later = {$count ->
        [one] Uno su {$all} ci sentirebbe più tardi.
       *[other] {$number} su {$all} ci sentirebbero più tardi.
    }
cadence-preview-later-only = L’unico cliente ci sentirebbe più tardi.
cadence-preview-begins = {$count ->
        [one] Uno avrebbe un contatto che ora non è previsto.
       *[other] {$number} avrebbero un contatto che ora non è previsto.
    }
cadence-preview-ends = {$count ->
        [one] Uno perderebbe il contatto previsto da questa regola.
       *[other] {$number} perderebbero il contatto previsto da questa regola.
    }
cadence-preview-load = Contatti nelle prossime cinque settimane: {$after} invece di {$before}.
cadence-no-change = nessun cambiamento
cadence-nothing = niente
cadence-same-due = Già da sentire
cadence-same-chosen = Il giorno l’ha scelto {$member}, e vale quello
cadence-same-together = Va insieme a un altro contatto
cadence-same-paused = È in pausa
cadence-same-waived = Qualcuno ha detto che ora non serve
cadence-same-out-of-reach = Lì non si può contattare nessuno
cadence-same-shield = Il limite ai contatti tiene fermo il giorno
cadence-same-day = Il giorno resta lo stesso
cadence-and-more = {$count ->
        [one] E un altro senza cambiamenti.
       *[other] E altri {$number} senza cambiamenti.
    }
cadence-save = {$count ->
        [0] Salva, senza spostare nessuno
        [one] Salva, e sposta un contatto
       *[other] Salva, e sposta {$number} contatti
    }
cadence-back = Torna a ciò che è salvato
cadence-look-first = Questa frase è diversa da quella che hai guardato. Vedi che cosa cambia, poi salva.
cadence-weeks-ahead = Le tue prossime settimane, se salvi
cadence-week-count = Contatti: {$count}; spostati qui: {$moved}
cadence-key-contact = Un contatto
cadence-key-moved = Spostato qui
cadence-saved = {$count ->
        [0] Salvato. Nessun contatto si è spostato.
        [one] Salvato: un contatto si è spostato.
       *[other] Salvato: {$number} contatti si sono spostati.
    }
