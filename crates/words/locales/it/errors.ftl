## What is wrong with a field, and how to mend it

wrong-missing = Questo campo è ancora vuoto. Compilalo.
wrong-too-long = {$limit ->
        [one] Troppo testo: al massimo un carattere.
       *[other] Troppo testo: al massimo {$number} caratteri.
    }
wrong-too-short = {$least ->
        [one] Serve almeno un carattere.
       *[other] Servono almeno {$number} caratteri.
    }
wrong-unreadable = Così non si capisce. Un giorno si può scrivere 3 dicembre, 2026-12-03 o «domani», un’ora 9:30.
wrong-unreadable-day = Questo giorno non si riesce a leggere. Scrivi «domani», «3 dicembre» o 2026-12-03.
wrong-no-such-day = Questo giorno non esiste nel calendario. Controlla giorno e mese.
wrong-weekday-differs = Il giorno della settimana non corrisponde alla data, che è {$day}. Correggi l’uno o l’altra.
wrong-unreadable-time = Questa ora non si riesce a leggere. Scrivi 9:30 o 14:00.
wrong-unknown = Questa scelta non esiste. Scegline una dell’elenco.
wrong-in-future = Il giorno indicato, {$given}, deve ancora venire: oggi è {$today}. Indica un giorno fino a oggi.
wrong-before = Il giorno indicato, {$given}, viene prima di {$other}. Indica un giorno successivo, o correggi l’altra data.
wrong-after = Il giorno indicato, {$given}, viene dopo {$other}. Indica un giorno precedente, o correggi l’altra data.
wrong-taken = È già in uso. Scegline un altro.
wrong-mismatch = Non si accorda con il resto. Controlla a che cosa si riferisce.
wrong-not-a-mail = Non è un indirizzo e-mail. Scrivilo come anna@example.org.
wrong-not-the-password = Non è la password. Riprova.
wrong-ends-first = La fine viene prima dell’inizio. Cambia l’una o l’altro.
wrong-last-owner = Un titolare deve restare. Prima affida questo ruolo a un altro membro.
wrong-merged = Questo cliente era un doppione, ed è stato unito a un altro. Usa quello.
wrong-out-of-range = Indica un numero da {$least} a {$most}.
