## Fields: what is wrong, and how to mend it

form-summary = {$count ->
        [one] Rien n’est encore enregistré : un point est à corriger
       *[other] Rien n’est encore enregistré : {$number} points sont à corriger
    }
form-optional = {$label} (facultatif)
