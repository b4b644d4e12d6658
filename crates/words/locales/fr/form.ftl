## Fields: what is wrong, and how to mend it

form-summary = {$count ->
        [one] Rien n’est encore enregistré : une chose est à corriger
       *[other] Rien n’est encore enregistré : {$number} choses sont à corriger
    }
form-missing = Ce champ est nécessaire
form-too-long = {$limit} caractères au plus
form-too-short = {$least} caractères au moins
form-unreadable = Ceci ne se lit pas. Un jour peut s’écrire 3 décembre, 2026-12-03 ou « demain ».
form-unknown = Choisissez l’une des réponses
form-in-future = {$given} est à venir ; nous sommes le {$today}.
form-before = {$given} précède {$other}.
form-after = {$given} suit {$other}.
form-taken = C’est déjà pris
form-mismatch = Cela ne correspond pas
form-out-of-range = De {$least} à {$most}
form-optional = {$label} (facultatif)
