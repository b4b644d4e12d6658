## The rules of the shipped packs, by name

rule-start-of-work = Oppstart av arbeidet
rule-build = Underveis i utviklingen
rule-in-use = Mens løsningen tas i bruk
rule-interval-call = Statussamtale
rule-daily-call = Daglig samtale
rule-sprint-review = Sprintgjennomgang
rule-check-in = Månedlig samtale
rule-years-review = Årsgjennomgang
rule-congratulations = Gratulasjon
rule-event = Arrangement, for oss selv
rule-staying-close = Tett oppfølging
rule-blocked = Står fast
rule-aftercare = Holde kontakten
rule-own-rhythm = Kundens egen rytme
rule-prospect = Mulig kunde
rule-by-hand = Planlagt manuelt
rule-confirm-mark = Gjelder merket fortsatt?

## The packs, by name

pack-consultancy-new-build = Rådgivning, nyutvikling
pack-consultancy-existing-solution = Rådgivning, standardløsning
pack-build = Utvikling
pack-agile-build = Smidig utvikling
pack-retainer = Løpende avtale

## What is wrong with an edited rule; the page marks the part of its sentence

wrong-rule-missing = Her mangler det noe. Fyll ut denne delen av setningen.
wrong-rule-zero = En rytme på null gir aldri noen ny kontakt. Oppgi minst én.
wrong-rule-out-of-range = Denne lengden passer ikke. Hold den under ti år, og hvert steg lengre enn det forrige.
wrong-rule-backwards = Spillerommet slutter før det begynner. La det omfatte selve dagen.
wrong-rule-wider-than-step = Spillerommet når inn i neste kontakt. Gjør det smalere, eller rytmen langsommere.
wrong-rule-unknown = Dette finnes ikke for denne oppdragstypen. Velg noe annet i listen.
wrong-rule-taken = En annen regel har allerede dette navnet. Velg et annet.
wrong-rule-may-not-be-off = Denne regelen kan ikke slås av: ingen blir stående alene når det går galt.
