## One line at each entry (F8): yes, because ...

yes-asked-for = Ja, for {$who} har selv bedt om denne rytmen.
yes-support = Ja, for det er stillheten nå som kan få {$who} til å gi opp.
yes-congratulate = Ja, for dette fortjener {$who} å høre fra et menneske.
yes-last-spoke = Ja, for ingen av oss har snakket med {$who} siden {$day}.
yes-never-spoke = Ja, for ingen av oss har snakket med {$who} ennå.
yes-open = {$count ->
        [one] Ja, for én ting er fortsatt åpen mellom {$who} og oss.
       *[other] Ja, for {$number} ting er fortsatt åpne mellom {$who} og oss.
    }
yes-ours = Ja, for dette er en påminnelse til oss selv, og forstyrrer ingen.

## The four doubts, each answered from the record, on a press

doubt-call-last = Ja: sist dere snakket sammen var {$day}, {$channel}, og stillhet er aldri gode nyheter.
doubt-call-last-day = Ja: sist dere snakket sammen var {$day}, og stillhet er aldri gode nyheter.
doubt-call-never = Ja: ingen av oss har snakket med dem ennå, og stillhet er aldri gode nyheter.
doubt-disturb-asked = Nei: {$who} ba om det {$day}.
doubt-disturb-hours = Nei, ikke mellom {$from} og {$until}: det er tiden {$who} foretrekker.
doubt-disturb-nothing-said = Nei: {$who} har aldri bedt oss ringe sjeldnere.
doubt-too-much-month = {$count ->
        [0] Nei: ingen av oss har kontaktet dem denne måneden.
        [one] Nei: én kontakt fra oss alle denne måneden, og minst {$gap} mellom to med samme person.
       *[other] Nei: {$number} kontakter fra oss alle denne måneden, og minst {$gap} mellom to med samme person.
    }
doubt-finished-open = {$count ->
        [one] Ikke ennå: én ting mellom dere er fortsatt åpen.
       *[other] Ikke ennå: {$number} ting mellom dere er fortsatt åpne.
    }
doubt-finished-theirs-goes-on = Vår del er kanskje det; prosjektet deres er det ikke, og det er det som teller for dem.
doubt-finished-all = Jo, og prosjektet deres også: en samtale der vi ikke er ute etter noe, er den de husker.
