## Held, moved, waived: each with its why and its way back

held-title = {$count ->
        [0] Ingenting er holdt tilbake
        [one] Én kontakt er holdt tilbake
       *[other] {$number} kontakter er holdt tilbake
    }
held-lede = Flyttet, på pause, ikke nødvendig eller uten dag: hver av dem sier hvorfor, og har en vei tilbake. Ingenting som står for tur, går tapt.
held-empty = Ingenting er flyttet, satt på pause eller markert som ikke nødvendig. Det som er planlagt, står i ukene framover.
held-to-weeks = Se ukene framover
held-margin = holdt tilbake
held-which = Hvilke
held-which-all = alt
held-which-unplaceable = det som ikke har en mulig dag
held-which-moved = det som er flyttet
held-which-paused = det som er på pause
held-which-waived = det som ikke var nødvendig
held-which-merged = det som tas samlet
held-which-out-of-reach = hvem som ikke er å få tak i
held-which-backlog = etterslepet

## The groups

held-group-unplaceable = Ingen mulig dag
held-group-moved = Flyttet
held-group-paused = På pause
held-group-waived = Ikke nødvendig
held-group-merged = Tas samlet
held-group-out-of-reach = Ikke å få tak i
held-group-backlog = Etterslepet
held-note-unplaceable = Grensene gir ingen ledig dag. Du kan likevel velge en selv.
held-note-moved = Planlagt på en annen dag enn regelens egen.
held-note-paused = Ingenting kommer før pausen er over. Det som haster, kommer likevel.
held-note-waived = Intervallet begynte på nytt den dagen noen sa det.
held-note-merged = Én samtale dekker dem også, og hver grunn beholdes.
held-note-out-of-reach = Ingen der skal kontaktes. Oppgi en annen person der, så er det nok.
held-note-backlog = Henger igjen etter en overtakelse, en import eller et fravær. Fordelt etter belastning, og ingen regner dem som forsinket.

## One of them

held-said = {$member}, {$day}: «{$reason}»
held-said-plainly = {$member}, {$day}
held-undo-move = Flytt tilbake
held-take-back = Det trengs likevel
held-end-pause = Avslutt pausen
held-choose-day = Velg en dag
held-name-person = Oppgi en annen person
held-see-client = Se kunden
held-of = for {$client}
held-was-moved-back = {$client} er tilbake på regelens dag.
held-was-taken-back = Kontakten med {$client} regnes igjen som nødvendig.
held-pause-ended = Pausen for {$client} er over.

## Nothing planned

held-idle-title = {$count ->
        [0] Alle kunder har en neste kontakt
        [one] Én kunde har ingenting planlagt
       *[other] {$number} kunder har ingenting planlagt
    }
held-idle-lede = Ingen har planlagt å snakke med dem. Hver av dem trenger en dag, en rytme eller en grunn.
held-idle-margin = {$count ->
        [one] kunde
       *[other] kunder
    }
held-idle-empty = Ingen er glemt: hver kunde har en dag da noen snakker med dem.
held-idle-last-spoke = Snakket sist {$day}.
held-idle-never-spoke = Ikke snakket sammen ennå.
held-idle-why = Ingen rytme, ikke noe løpende prosjekt og ingen planlagt kontakt fører til dem.
held-idle-no-contact = De har bedt om å ikke bli kontaktet, så ingenting er planlagt.
held-idle-with = Følges opp av {$member}.
held-idle-plan = Planlegg en
held-idle-plan-with = med {$client}
held-idle-rhythm = Egen rytme
held-idle-rhythm-of = for {$client}
held-idle-follow = Følg opp disse, med denne rytmen
held-idle-follow-hint = For de avkryssede. De første kontaktene fordeles over de neste dagene etter belastning, og ingen regnes som forsinket.
held-idle-every = Snakk med dem med et mellomrom på
held-idle-number = Hvor mange
held-idle-unit = Tidsenhet
held-idle-weeks = uker
held-idle-months = måneder
held-idle-choose = Velg {$client}
held-idle-whom = Kundene
held-idle-do = Følg opp de avkryssede
held-idle-followed = {$count ->
        [one] Én kunde følges opp {$every}.
       *[other] {$number} kunder følges opp {$every}.
    }
held-idle-more = Vis de neste
held-idle-end = Det er hele listen.
