## Fields: what is wrong, and how to mend it

form-summary = {$count ->
        [one] Non è ancora salvato nulla: c’è una cosa da correggere
       *[other] Non è ancora salvato nulla: ci sono {$number} cose da correggere
    }
form-missing = Qui serve qualcosa
form-too-long = Al massimo {$limit} caratteri
form-too-short = Almeno {$least} caratteri
form-unreadable = Così non si capisce. Un giorno si può scrivere 3 dicembre, 2026-12-03 o «domani».
form-unknown = Scegli una delle risposte
form-in-future = {$given} è ancora da venire; oggi è {$today}.
form-before = {$given} viene prima di {$other}.
form-after = {$given} viene dopo {$other}.
form-taken = È già in uso
form-mismatch = Non corrisponde
form-out-of-range = Da {$least} a {$most}
form-optional = {$label} (facoltativo)
