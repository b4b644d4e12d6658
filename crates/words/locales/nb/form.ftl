## Fields: what is wrong, and how to mend it

form-summary = {$count ->
        [one] Ingenting er lagret ennå: én ting må rettes
       *[other] Ingenting er lagret ennå: {$number} ting må rettes
    }
form-optional = {$label} (valgfritt)
