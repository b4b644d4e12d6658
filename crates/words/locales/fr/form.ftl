## Fields: what is wrong, and how to mend it

form-summary = {$count ->
        [one] Rien n’est encore enregistré : une chose est à corriger
       *[other] Rien n’est encore enregistré : {$number} choses sont à corriger
    }
form-optional = {$label} (facultatif)
