## What was deleted, and can be brought back

trash-title = {$count ->
        [0] Papirkurven er tom
        [one] Én ting i papirkurven
       *[other] {$number} ting i papirkurven
    }
trash-lede = {$count ->
        [one] Det som slettes, blir liggende her i én dag.
       *[other] Det som slettes, blir liggende her i {$number} dager, med alt som hører til.
    }
trash-margin-days = {$count ->
        [one] dag
       *[other] dager
    }
trash-margin-kept = beholdes i
trash-empty = Ingenting er slettet i det siste.
trash-empty-next = Det du sletter, havner først her, og kan gjenopprettes.
trash-by = Slettet av {$member}.
trash-until = Det kan gjenopprettes til {$day}.
trash-of = Hos {$client}.
trash-bring-back = Gjenopprett
trash-brought-back = {$name} er tilbake, med alt som hørte til.
trash-no-place = Dette hører til noe som ikke finnes lenger. Gjenopprett det først.
trash-client = Kunde
trash-contact = Kontaktperson
trash-project = Prosjekt
trash-interaction = Loggført kontakt
trash-other = Oppføring
trash-end = Det som er eldre, er borte for godt.
