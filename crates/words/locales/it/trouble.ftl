## Errors: what happened, what is safe, what to do

trouble-number = Se chiedi aiuto, indica questo numero: {$number}
trouble-to-today = Torna a Oggi
trouble-absent = Questa pagina non c’è
trouble-absent-why = Forse è stata spostata, o non puoi vederla. Non è cambiato nulla.
trouble-sign-in = Prima accedi
trouble-sign-in-why = Serve l’accesso di un membro del team, o un token valido.
trouble-may-not = Qui puoi leggere, non scrivere
trouble-may-not-why = Può farlo chi è titolare dello spazio di lavoro, che può anche cambiare il tuo ruolo.
trouble-scope = Questo token non è fatto per questo
trouble-scope-why = Serve un token che permetta {$scope}. Puoi crearne uno nelle impostazioni.
trouble-fields = {$count ->
        [one] {$number} campo da correggere
       *[other] {$number} campi da correggere
    }
trouble-fields-why = Non è stato salvato nulla. Gli errori sono indicati campo per campo.
trouble-unreadable = Questa richiesta non si può leggere
trouble-unreadable-why = Torna indietro, ricarica la pagina e riprova. Non è stato salvato nulla.
trouble-conflict = Qualcun altro ha salvato prima
trouble-conflict-why = La tua versione non è andata persa: torna indietro, ricarica in un’altra scheda e scegli.
trouble-touched = Non si può più annullare
trouble-touched-why = Nel frattempo è stato modificato. È rimasto tutto com’è.
trouble-lasting = Questo resta com’è
trouble-lasting-why = Ciò che riguarda lo spazio di lavoro stesso, il team, gli inviti e i token non si annulla. Si cambia nelle impostazioni: ciò che è tuo puoi cambiarlo tu, tutto il resto chi è titolare.
trouble-too-many = Troppi tentativi
trouble-too-many-why = {$minutes ->
        [one] Riprova tra un minuto.
       *[other] Riprova tra {$number} minuti.
    }
trouble-too-large = Troppi dati in una volta sola
trouble-too-large-why = Qui si possono inviare al massimo {$kilobytes} kB. Non è stato salvato nulla.
trouble-head-too-large = Il browser invia troppi dati con questa richiesta
trouble-head-too-large-why = Si leggono al massimo {$kilobytes} kB di intestazioni. Di solito sono i cookie: elimina dal browser quelli di questo indirizzo, poi accedi di nuovo.
trouble-forged = Questo modulo veniva da un’altra pagina
trouble-forged-why = Per sicurezza non è stato salvato nulla. Apri la pagina qui e invia di nuovo.
trouble-unwritable = In questo momento non si può salvare
trouble-unwritable-why = Il database non risponde o il disco è pieno. Ciò che era salvato è al sicuro. Torna indietro e riprova tra poco.
trouble-too-slow = Ci è voluto troppo tempo
trouble-too-slow-why = Non è stato salvato nulla. Torna indietro e riprova tra poco.
trouble-broken = Qualcosa non ha funzionato da parte nostra
trouble-broken-why = Non è stato salvato nulla, e ciò che era salvato è al sicuro. Torna indietro e riprova.
trouble-misshapen = Il corpo della richiesta non ha la forma prevista
trouble-misshapen-why = Ogni campo che non corrisponde è indicato; /api/docs spiega come si scrive il corpo. Non è stato salvato nulla.
trouble-not-json = Il corpo della richiesta non è JSON
trouble-not-json-why = Invialo come application/json. Non è stato salvato nulla.
trouble-unconditional = Indica quale versione stai sovrascrivendo
trouble-unconditional-why = Invia come If-Match l’ETag del record, così come l’hai letto l’ultima volta. Non è stato salvato nulla.
trouble-stale-why = Questa risposta contiene lo stato attuale, con il suo contrassegno come ETag. Non è stato salvato nulla.
