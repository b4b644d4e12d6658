## Fields: what is wrong, and how to mend it

form-summary = {$count ->
        [one] Non è ancora salvato nulla: c’è una cosa da correggere
       *[other] Non è ancora salvato nulla: ci sono {$number} cose da correggere
    }
form-optional = {$label} (facoltativo)
