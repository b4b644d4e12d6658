## Today: whom to reach, and why

today-title = {$count ->
        [0] Ingen å kontakte i dag
        [one] Én person å kontakte i dag
       *[other] {$number} personer å kontakte i dag
    }
today-length = {$quarters ->
        [1] Omtrent et kvarter i alt.
        [2] Omtrent en halvtime i alt.
        [3] Omtrent tre kvarter i alt.
        [4] Omtrent en time i alt.
        [5] Omtrent en time og et kvarter i alt.
        [6] Omtrent halvannen time i alt.
       *[other] Omtrent {$hours} timer i alt.
    }
today-late = {$count ->
        [0] Ingen er forsinket.
        [one] {$rest ->
           [0] Kontakten er forsinket.
          *[other] Én er forsinket, de andre ikke.
        }
       *[other] {$rest ->
           [0] Alle er forsinket.
          *[other] {$number} er forsinket, de andre ikke.
        }
    }
today-list = Å kontakte i dag
today-beside = Ved siden av dagens kontakter
today-is-late = Forsinket
today-since = siden {$day}
today-any-time = når som helst
today-from = fra {$time}
today-until = til {$time}
today-no-day = ingen mulig dag
today-who = {$contact}, {$role}
today-nobody-known = ingen kjent der ennå
today-last-spoke-on = Snakket sist {$day}
today-last-spoke = Snakket sist
today-on-by = {$day}, {$by}
today-never-spoke = ikke ennå
today-asked-for = {$who} har bedt om
today-never-spoken-with = Ingenting mellom oss ennå.
today-this-month = Fra oss alle, denne måneden
today-contacts = {$count ->
        [0] ingen kontakt
        [one] {$number} kontakt
       *[other] {$number} kontakter
    }
today-wish = {$every}, {$hours}
today-hours = {$from} til {$until}
today-no-wish = ikke noe spesielt
today-ask = Spør: {$script}
today-log-this = Loggfør kontakten
today-log = Loggfør
today-log-with = kontakt med {$client}
today-end = {$tomorrow ->
        [0] Det var alt for i dag. Ingen i morgen.
        [one] Det var alt for i dag. I morgen er det én.
       *[other] Det var alt for i dag. I morgen er det {$number}.
    }
today-empty-next = Ingen å kontakte i dag. Neste er {$client}, {$day}. En god dag for en hilsen til en du setter pris på.
today-empty = Ingen å kontakte i dag, og ingenting er planlagt ennå.
today-see-weeks = Se ukene framover
today-first-title = Din første dag her
today-first-lede = Det som fortsatt mangler før denne siden kan si hvem du skal ringe.
today-no-client = Ingen kunder ennå.
today-add-client = Legg til en
today-import = Hent inn en liste
today-demo = Se deg om i en demo
today-no-rhythm = Ingen rytme ennå: ingen kunder har et prosjekt eller en egen rytme.
today-plan-rhythm = Velg en kunde
today-held = Holdt tilbake
today-all-held = Alt som er holdt tilbake
today-nothing-held = Ingenting er holdt tilbake.
today-nothing-planned = Ingenting planlagt
today-plan-one = Planlegg
today-all-planned = Hver kunde har et neste steg.
today-failed = Kontaktene med {$client} kunne ikke beregnes akkurat nå; det prøves igjen automatisk.
