## The coming weeks: who is planned on which day

weeks-title = {$count ->
        [0] Ingen å kontakte de neste {$span}
        [one] Én person de neste {$span}
       *[other] {$number} personer de neste {$span}
    }
weeks-margin-reach = å kontakte
weeks-margin-people = {$count ->
        [one] person
       *[other] personer
    }
weeks-most = {$count ->
        [one] Aldri flere enn én på én dag.
       *[other] Aldri flere enn {$number} på én dag.
    }
weeks-some-moved = {$count ->
        [one] Én kontakt er flyttet.
       *[other] {$number} kontakter er flyttet.
    }
weeks-empty = Ingen står for tur i disse ukene.
weeks-empty-next = Kunder uten noe planlagt har sin egen liste.

## The filter, a sentence

weeks-filter = Hva som vises
weeks-show = Vis
weeks-whose = Hvem sine kontakter
weeks-mine = mine kontakter
weeks-everybodys = alles kontakter
weeks-of-member = kontaktene til {$member}
weeks-how-far = Hvor langt fram
weeks-of-the-next = de neste
weeks-plan = Planlegg en kontakt

## Weeks and days

weeks-this-week = Denne uken
weeks-week = {$from} til {$until}
weeks-in-all = {$count ->
        [0] Ingen står for tur.
        [one] Én i alt.
       *[other] {$number} i alt.
    }
weeks-in-all-busiest = {$number} i alt, flest på {$day}.
weeks-today = {$count ->
        [0] Ingen i dag
        [one] Én i dag
       *[other] {$number} i dag
    }
weeks-tomorrow = {$count ->
        [0] Ingen i morgen
        [one] Én i morgen
       *[other] {$number} i morgen
    }
weeks-on-day = {$count ->
        [0] Ingen på {$day}
        [one] Én på {$day}
       *[other] {$number} på {$day}
    }
weeks-full = {$number} på {$day}, og da er den full
weeks-over = {$number} på {$day}, flere enn dagen bør romme
weeks-places = {$count} av {$most}
weeks-day-off = Ikke en arbeidsdag for deg.
weeks-holiday = {$holiday}: helligdag der du arbeider.
weeks-you-away = Du er borte.
weeks-late = Forsinket siden {$day}
weeks-no-day = Ingen mulig dag
weeks-any-time = når som helst
weeks-from = fra {$time}
weeks-until = til {$time}
weeks-moved-here = Flyttet hit fra {$day}
weeks-put-back = Flytt tilbake
weeks-put-back-of = kontakten med {$client}
weeks-with-member = {$member} tar seg av det
weeks-who = {$contact}, {$role}
weeks-end = Det er alle fram til {$day}.
weeks-further = Vis {$span}

## Beside the days

weeks-beside = Om disse ukene
weeks-by-week = Uke for uke
weeks-frame = {$count ->
        [one] Rammen er grensen din, én per arbeidsdag.
       *[other] Rammen er grensen din, {$number} per arbeidsdag.
    }
weeks-frame-all = Rammen er det meste dere til sammen ønsker på en arbeidsdag.
weeks-change-it = Endre den
weeks-moved = Flyttet, og hvorfor
weeks-none-moved = Ingenting er flyttet.
weeks-all-held = Alt som er holdt tilbake, flyttet eller ikke nødvendig
weeks-away = Fravær
weeks-away-span = {$from} til {$until}
weeks-nobody-away = Ingen er borte.
weeks-load = Belastningen, dag for dag
weeks-load-desc = En søyle for hver arbeidsdag, like høy som antallet planlagte kontakter. Linjen er det meste man ønsker på en dag.
weeks-as-table = Det samme som tabell
weeks-table-day = Dag
weeks-table-contacts = Kontakter
weeks-table-most = Høyst
weeks-table-member = Medlem
weeks-by-member = Medlem for medlem
