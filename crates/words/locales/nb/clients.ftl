## The list of clients

clients-title = {$count ->
        [0] Ingen kunder ennå
        [one] Én kunde
       *[other] {$number} kunder
    }
clients-margin-all = alle
clients-margin-clients = {$count ->
        [one] kunde
       *[other] kunder
    }
clients-lede-due = {$count ->
        [0] Ingen står for tur i dag.
        [one] Én står for tur i dag.
       *[other] {$number} står for tur i dag.
    }
clients-lede-fragile = {$count ->
        [one] Én er i en sårbar periode.
       *[other] {$number} er i en sårbar periode.
    }
clients-lede-idle = {$count ->
        [one] For én er ingenting planlagt.
       *[other] For {$number} er ingenting planlagt.
    }
clients-lede-first = Legg til en, eller hent inn listen du allerede har.
clients-by-next = Etter neste kontakt
clients-find = Søk etter en kunde, en person, et ord
clients-add = Legg til en kunde
clients-import = Hent inn en liste
clients-show = Vis
clients-which = Hvilke kunder
clients-which-all = alle kunder
clients-which-running = kunder med et løpende prosjekt
clients-which-past = tidligere kunder
clients-which-prospect = mulige kunder
clients-which-fragile = kunder i en sårbar periode
clients-which-silent = kunder som ikke svarer
clients-which-no-contact = kunder som ikke skal kontaktes
clients-which-idle = kunder uten noe planlagt
clients-by = som følges opp av
clients-by-any = hvem som helst av oss
clients-by-me = meg
clients-tagged = med merkelappen
clients-tagged-any = hvilken som helst eller ingen
clients-order = Rekkefølge
clients-order-next = neste kontakt først
clients-order-name = etter navn
clients-order-silence = lengst uten kontakt først
clients-late = Forsinket
clients-late-since = siden {$day}
clients-today = i dag
clients-no-day = ingen dag
clients-last-spoke = Snakket sist {$day}
clients-never-spoke = Ikke snakket sammen ennå
clients-with = Hos {$member}
clients-past = Tidligere kunde
clients-prospect = Mulig kunde
clients-do-not-contact = Skal ikke kontaktes
clients-flags = {$count ->
        [one] Ett rødt flagg
       *[other] {$number} røde flagg
    }
clients-idle = Ingenting planlagt
clients-idle-note = Ingen har planlagt å snakke med disse kundene. Hver av dem trenger en dag, eller en grunn.
clients-idle-why = Ingen rytme, ikke noe prosjekt og ingen planlagt kontakt fører til dem.
clients-idle-no-contact = De skal ikke kontaktes, så ingenting er planlagt.
clients-plan = Planlegg
clients-plan-with = en kontakt med {$client}
clients-more = Vis de neste
clients-from-start = Tilbake til begynnelsen
clients-end = Det er hele listen.
clients-export = Eksporter som CSV
clients-export-workbook = Alle som Excel-fil
clients-export-cards = Alle som vCard
clients-reassign = Overlat flere til noen andre
clients-reassign-hint = Kryss av i listen. Kontaktene følger med; det som er på etterskudd, fordeles og regnes aldri som forsinket.
clients-reassign-to = Hvem følger dem opp fra nå av
clients-reassign-do = Overlat de avkryssede
clients-reassign-tick = Velg {$client}
clients-reassigned = {$count ->
        [one] {$member} følger opp én kunde til.
       *[other] {$member} følger opp {$number} kunder til.
    }
clients-none-like = Ingen treff. Færre ord eller et annet valg viser flere.
clients-first = Ingen kunder ennå.
clients-first-next = Med den første begynner «I dag» å si hvem du skal ringe, og hvorfor.
clients-beside = Om kundene
clients-marks = Merker
clients-mark-fragile = Finansiering mottatt, eller egne penger på spill
clients-mark-team-forming = Et tilbud om hjelp står i samtaleguiden
clients-mark-installing = Et tilbud om hjelp står i samtaleguiden
clients-mark-silent = Et forsøk hver tiende arbeidsdag
clients-mark-none = Ingen kunder har et merke.
clients-where = Hvor de er
clients-tidy = Å rydde i
clients-tidy-twice = Kanskje den samme, to ganger
clients-tidy-no-mail = Uten e-postadresse
clients-tidy-nothing = Det er ingenting å rydde i.

## Adding a client

clients-new-title = En ny kunde
clients-new-lede = Et navn er nok til å begynne. Det du vet om personen, gjør den første samtalen lettere.
clients-name = Hvem er kunden?
clients-name-hint = En virksomhet, eller en person som er kunde i eget navn
clients-person = Hvem snakker du med?
clients-person-hint = Trengs så snart ett av feltene nedenfor er fylt ut
clients-channel = Hvordan vil de helst bli kontaktet?
clients-channel-unknown = Ingen har sagt det
clients-phone = Telefon
clients-mail = E-post
clients-chat = Chat
clients-chat-hint = Et nummer, et navn eller en lenke
clients-country = Land
clients-country-unknown = ikke kjent ennå
clients-country-hint = For helligdager og klokkeslett
clients-zone = Tidssone
clients-zone-hint = For eksempel Europe/Oslo
clients-language = Språket dere snakker sammen
clients-hours-from = Ønsket tid, fra
clients-hours-until = Ønsket tid, til
clients-hours-hint = Deres tid, for eksempel 9.30
clients-manager = Hvem følger dem opp
clients-is-prospect = En mulig kunde: ikke noe prosjekt ennå. Vi spør hver fjerde uke.
clients-new-save = Legg til kunden
clients-added = {$client} er på plass. Med en rytme eller et prosjekt finner neste kontakt sin plass selv.

## More of the list

clients-which-failing = kunder med et prosjekt som ikke lykkes
clients-mark-failing = Tett oppfølging, og ingen innstilling slår den av
clients-mark-no-contact = Til noen opphever det
clients-where-word = Hvor
clients-column-person = Person
clients-column-next = Neste kontakt
clients-column-last = Siste kontakt
clients-reassign-none = Kryss av for minst én kunde.
