## What is wrong with a field, and how to mend it

wrong-missing = Questo campo è ancora vuoto. Compilalo.
wrong-too-long = {$limit ->
        [one] Troppo lungo: al massimo un carattere.
       *[other] Troppo lungo: al massimo {$number} caratteri.
    }
wrong-too-short = {$least ->
        [one] Troppo corto: almeno un carattere.
       *[other] Troppo corto: almeno {$number} caratteri.
    }
wrong-unreadable = Non si riesce a leggerlo. Controlla come è scritto.
wrong-unreadable-day = Questo giorno non si riesce a leggere. Scrivi «domani», «3 dicembre» o 2026-12-03.
wrong-no-such-day = Questo giorno non esiste nel calendario. Controlla giorno e mese.
wrong-weekday-differs = Il giorno della settimana non corrisponde alla data, che è {$day}. Correggi l’uno o l’altra.
wrong-unreadable-time = Questa ora non si riesce a leggere. Scrivi 9:30 o 14:00.
wrong-unreadable-mail = Questo non è un indirizzo e-mail. Ha la forma anna@studio.example.
wrong-unreadable-phone = Questo non è un numero di telefono. Scrivilo con il prefisso, come +39 06 000 0000.
wrong-unreadable-number = Questo non è un numero. Scrivilo in cifre.
wrong-unknown = Questa scelta non esiste. Scegline una dell’elenco.
wrong-in-future = La data di {$given} deve ancora venire: oggi è {$today}. Indica un giorno fino a oggi.
wrong-before = La data di {$given} viene prima di {$other}. Indica un giorno da {$other} in poi, o correggi l’altra data.
wrong-after = La data di {$given} viene dopo {$other}. Indica un giorno fino a {$other}, o correggi l’altra data.
wrong-taken = È già in uso. Scegline un altro.
wrong-mismatch = I due non coincidono. Scrivilo di nuovo.
wrong-out-of-range = Indica un numero da {$least} a {$most}.

## Whole refusals: a title, what happened, what to do

error-summary = {$count ->
        [one] C’è una cosa da correggere. Quello che hai scritto è conservato.
       *[other] Ci sono {$number} cose da correggere. Quello che hai scritto è conservato.
    }
error-absent-title = Qui non c’è niente
error-absent = O non esiste, o non è tra ciò che puoi vedere. Controlla l’indirizzo, oppure vai a Oggi.
error-may-not-write-title = Puoi leggere, non modificare
error-may-not-write = Non è cambiato niente. Può modificarlo chi è titolare dello spazio di lavoro, o darti il permesso.
error-conflict-title = Nel frattempo qualcuno ha salvato
error-conflict = Le due versioni sono qui sotto, e niente è andato perso. Scegli che cosa resta.
error-touched-title = Questo non si può più annullare
error-touched = {$count ->
        [one] Da allora è stata modificata una voce. Non è stato annullato niente: modificala a mano.
       *[other] Da allora sono state modificate {$number} voci. Non è stato annullato niente: modificale a mano.
    }
error-too-many-title = Troppi tentativi
error-too-many = {$minutes ->
        [one] Riprova tra un minuto.
       *[other] Riprova tra {$number} minuti.
    }
error-broken-title = Qui si è rotto qualcosa
error-broken = Ciò che era salvato è al sicuro. Riprova; se succede ancora, dai questo numero a chi gestisce Seguito: {$reference}.
error-go-today = Vai a Oggi
error-fields-title = Da ricontrollare
