## Å hente inn en liste: filen

import-title = Hent inn en liste
import-lede = Filen du allerede har, er nok. Ingenting lagres før du har sett hva den ville gjøre.
import-file = Filen
import-file-hint = CSV, Excel eller LibreOffice inntil {$table} MB, kontaktkort (vCard) inntil {$cards} MB. Høyst {$rows} rader.
import-preset = Hvor den kommer fra
import-preset-guess = Finn det ut fra overskriftene
import-preset-seguito = En liste fra Seguito
import-preset-google = Google Kontakter
import-preset-outlook = Outlook
import-preset-thunderbird = Thunderbird
import-preset-zoho = Zoho CRM
import-preset-last-contacted = En liste med en kolonne for siste kontakt
import-preset-vcard = Kontaktkort (vCard)
import-preset-generic = En hvilken som helst annen liste, etter overskriftene
import-preset-saved = Som lagret: {$name}
import-look = Se hva den ville gjøre
import-looking = Leser filen
import-waiting = {$file} venter fortsatt, og ingenting av den er lagret.
import-waiting-go = Fortsett med den
import-past = Lister som er hentet inn
import-past-none = Ingen liste er hentet inn ennå.
import-past-undone = trukket tilbake {$day}
import-choose-file = Velg en fil først.

## Prøvekjøringen

import-of-file = en fil på
import-rows = {$count ->
        [one] rad
       *[other] rader
    }
import-ready = {$count ->
        [0] Ingenting nytt ville komme inn
        [one] Én rad er klar til å hentes inn
       *[other] {$number} rader er klare til å hentes inn
    }
import-ready-lede = Ingenting er lagret ennå. Nye: {$new}, endret: {$changed}, like: {$equal}, tvilsomme: {$doubtful}, avvist: {$refused}.
import-holds = Hva filen inneholder
import-new = Nye
import-new-note = Ingen her har navnet, e-posten eller nummeret deres.
import-changed = Endret
import-changed-note = Kunder du har, med noe nyere i filen.
import-changed-see = Se gammelt ved siden av nytt
import-equal = Like
import-equal-note = Finnes her allerede, ord for ord. De blir som de er.
import-doubtful = Tvilsomme
import-doubtful-note = De kan være dubletter. Hver har et svar, og du kan endre det.
import-doubtful-see = Se svarene
import-refused = Avvist
import-refused-note = De tas ikke med; hver står med rad og grunn.
import-refused-see = Se hvorfor
import-accounted = Rader i filen: {$rows}. Hver eneste er gjort rede for.
import-row = rad {$row}
import-more = Og {$count} til av samme slag.

## Dobbelt, og ord vi ikke kjenner

import-double-title = Tvilsomt: er dette samme kunde?
import-double-note = Det mest sannsynlige svaret er allerede valgt.
import-double = {$name}, én gang eller to?
import-because-same-names = Samme navn; andre adresser og numre.
import-because-same-mail = Samme e-postadresse under et annet navn.
import-because-similar-names = Navnene skiller seg bare i skrivemåten.
import-because-similar-organisation = Samme virksomhet i en annen skrivemåte, med en annen person.
import-because-same-phone = Samme telefonnummer under et annet navn.
import-in-file = I filen
import-here-already = Her allerede
import-in-row = Rad {$row}, i samme fil
import-join = Én kunde, slå dem sammen
import-apart = To kunder
import-leave = Utelat rad {$row}
import-ask-title = Ord vi ikke kjenner
import-ask-note = Vi spør om hvert ord bare én gang, for alle radene. Uten svar kommer raden inn likevel, og ordet beholdes som det står.
import-ask = {$head}: hva er «{$typed}»?
import-ask-rows = {$count ->
        [one] i én rad
       *[other] i {$number} rader
    }
import-ask-open = La det stå åpent
import-ask-day-hint = En dag, for eksempel 2026-12-03. Tomt lar det stå åpent.
import-ask-zone-hint = For eksempel Europe/Oslo. Tomt lar det stå åpent.
import-why-no-such-day = Denne dagen finnes ikke i kalenderen.
import-why-not-a-day = Dette er ingen dag vi kan lese.
import-why-in-future = Det ville være {$day}, som ikke har vært ennå.
import-why-not-a-mail = Dette er ingen e-postadresse. Den beholdes ved siden av kunden.
import-why-not-a-phone = Dette nummeret kan ikke ringes fra hvor som helst. Det beholdes som det står.
import-why-unknown-country = Helligdager og klokkeslett avhenger av landet.
import-why-unknown-language = Vi skriver på fem språk; ordet beholdes som det står.
import-why-unknown-zone = Ingen tidssone heter dette.
import-why-not-a-rhythm = Dette er ikke et tidsrom.

## Endret, avvist, kolonner

import-changed-title = Endret: gammelt ved siden av nytt
import-is-now = Nå
import-would-be = Fra filen
import-refused-title = Avvist, med grunnen
import-refused-edit = Rett dem i filen og hent den inn igjen: det som allerede er inne, blir som det er.
import-refused-no-name = Verken navn eller e-postadresse. En kunde trenger et navn for å kunne tiltales.
import-refused-too-long = {$column} er for langt: høyst {$limit} tegn.
import-columns = {$count ->
        [one] Én kolonne, og hva den betyr
       *[other] {$number} kolonner, og hva de betyr
    }
import-columns-note = Endre en av dem, og tallene over regnes ut på nytt.
import-kept-extra = Beholdes under sitt eget navn, forkastes aldri
import-day-order = Dager som 3/4/2026
import-day-first = 3. april: dagen først
import-month-first = 4. mars: måneden først
import-count-again = Regn ut på nytt

## Følg opp disse, så ofte

import-follow = Følg opp disse, med denne rytmen
import-follow-note = Da vet «I dag» allerede hvem du skal ringe. Det som er på etterskudd, fordeles over dagene framover, og ingen regnes som forsinket.
import-whom = Følg opp
import-whom-all = alle som kommer inn
import-whom-new = bare de nye
import-whom-tag = de med merkelappen {$tag}
import-every = med et mellomrom på
import-unit = Enhet
import-from = regnet fra
import-from-last = siste kontakt
import-from-today = i dag
import-apply = {$count ->
        [one] Hent inn én rad
       *[other] Hent inn {$number} rader
    }
import-applying = Henter dem inn
import-apply-later = Hent inn, følg opp senere
import-other-file = Velg en annen fil
import-one-step = Alle eller ingen. Ingen får melding, og hele listen kan trekkes tilbake etterpå.

## Ved siden av

import-beside = Om denne importen
import-the-file = Filen
import-file-name = Navn
import-read-as = Lest som
import-head-row = Overskrifter
import-head-in = I rad {$row}
import-head-none = Ingen
import-sheet = Ark
import-safe = Ingenting er lagret ennå
import-safe-step = Ett steg
import-safe-step-note = Alle kommer inn, eller ingen. Ingen får melding.
import-safe-undo = Angre
import-safe-undo-note = Trekker hele listen tilbake, med mindre noen har endret den senere; det blir i så fall listet opp.
import-safe-again = Samme fil igjen
import-safe-again-note = Endrer ingenting. En nyere fil bringer bare det som er nytt.
import-mapping = Lagre denne tolkningen
import-mapping-name = Navnet på den
import-mapping-hint = Da leses neste fil med disse overskriftene på samme måte.

## Ferdig

import-done = {$count ->
        [0] Listen er inne
        [one] Én ny kunde er inne
       *[other] {$number} nye kunder er inne
    }
import-done-lede = Nye personer: {$contacts}, endret: {$changed}, like: {$equal}, utelatt: {$refused}.
import-done-today = Se «I dag»
import-done-clients = Se kundene
import-undo = Trekk hele listen tilbake
import-undo-note = Da er alt som før listen. Avvises bare hvis noen har endret det som kom inn; det blir i så fall listet opp.
import-undoing = Trekker den tilbake
import-undone = Listen er trukket tilbake. Alt er som før.
import-undone-on = Denne listen ble trukket tilbake {$day}.
import-touched = Endret senere, og derfor ikke trukket tilbake
import-touched-note = Ingenting er endret. Angre først det som er gjort med disse, eller behold listen.
import-ticked = Velg kundene
import-follow-do = Følg dem opp
import-followed = {$count ->
        [one] Én kunde følges opp {$every}.
       *[other] {$number} kunder følges opp {$every}.
    }
import-follow-none = Kryss av for minst én kunde.

## Hvorfor en fil ikke kan leses

import-error-empty = Filen er tom. Velg en med minst én rad.
import-error-no-rows = Det finnes overskrifter, men ingen rad under dem.
import-error-too-large = Filen er på {$size} MB; høyst {$limit} MB blir lest. Del den i to.
import-error-too-many-rows = Filen har flere enn {$limit} rader. Del den i to.
import-error-too-many-columns = Filen har {$found} kolonner; høyst {$limit} blir lest. Utelat dem du ikke trenger.
import-error-too-many-cells = Filen har flere enn {$limit} celler. Del den, eller utelat kolonner.
import-error-too-many-cards = Filen har flere enn {$limit} kort. Del den i to.
import-error-unpacks = Utpakket ville filen være større enn {$limit} MB. Lagre den på nytt som CSV.
import-error-not-this = Dette er ikke en liste vi kan lese. Lagre den som CSV, Excel, LibreOffice eller vCard, og velg den på nytt.
import-error-open-quote = I rad {$row} åpnes et anførselstegn som aldri lukkes. Rett raden og velg filen på nytt.
import-error-locked = Arbeidsboken er låst med passord. Lagre den uten, og velg den på nytt.
import-error-no-sheet = Arbeidsboken har ikke noe ark med det navnet. Den har: {$sheets}.
import-error-no-head = Rad {$row} er tom eller utenfor filen. Oppgi en annen rad for overskriftene.
import-error-no-name = Ingen kolonne inneholder navn, virksomhet eller e-postadresse. Si nedenfor hvilken som gjør det.
import-error-broken = Filen er avkortet eller ødelagt. Lagre den på nytt og velg den igjen.
import-error-slow = Lesingen tok mer enn {$seconds} sekunder. Lagre filen som CSV og velg den på nytt.
import-error-died = Filen kunne ikke leses til ende. Lagre den som CSV og velg den på nytt.
import-error-unavailable = Filleseren kunne ikke startes akkurat nå. Ingenting er tapt; prøv igjen.
import-progress = Listen hentes inn
import-progress-lede = Alt kommer inn, eller ingenting. Importen fortsetter selv om du forlater siden.
import-so-far = {$done} av {$all} rader er inne.
import-placing = Alle rader er inne. Nå får hver kunde sin dag.
import-stop = Stopp, og behold ingenting
import-stopping = Importen stopper ved neste steg, og ingenting beholdes.
import-stopped = Stoppet. Ingenting ble hentet inn, og filen venter fortsatt.
import-progress-hint = Siden oppdateres hvert sekund.
import-weeks = Ukene framover
import-weeks-note = Kontakter uke for uke, for hele teamet. Streken viser hvor mange kontakter teamet høyst ønsker i uken.
import-weeks-see = Se hvordan ukene blir
import-weeks-new = Fra denne listen
import-weeks-rest = Planlagt ellers
import-weeks-from = Uke fra
