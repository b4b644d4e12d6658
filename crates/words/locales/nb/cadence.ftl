## The list of rhythms

cadence-list-title = Rytmer
cadence-list-lede = Når vi tar kontakt, hvordan, og hva vi spør om. Hver oppdragstype har sitt eget ark.
cadence-list-margin = {$count ->
        [one] ark
       *[other] ark
    }
cadence-without-project = Uten prosjekt
cadence-clients = {$count ->
        [0] Ingen kunder
        [one] Én kunde
       *[other] {$number} kunder
    }
cadence-shipped = Som levert
cadence-rules-count = {$count ->
        [one] Én regel
       *[other] {$number} regler
    }
cadence-own = Endret av teamet
cadence-open = Åpne

## One sheet

cadence-title = {$pack}: når vi tar kontakt
cadence-lede-consultancy = For kunder vi gir råd: når vi snakker med dem, hvordan, og hva vi spør om.
cadence-lede-build = For kunder vi utvikler for: når vi snakker med dem, hvordan, og hva vi spør om.
cadence-lede-retainer = For kunder vi følger måned for måned: når vi snakker med dem, hvordan, og hva vi spør om.
cadence-lede-client = For kunder uten prosjekt, og det som gjelder for alle ark.
cadence-margin-for = Rytme for
cadence-margin-for-short = for
cadence-margin-clients = {$count ->
        [one] kunde
       *[other] kunder
    }
cadence-rules = Regler
cadence-change-rule = regelen {$rule}
cadence-after = {$span} etter
cadence-ahead = {$span} før
cadence-and-then = {$span}, deretter {$every}
cadence-on-its-day = på selve dagen
cadence-as-agreed = etter avtale
cadence-as-agreed-chip = Etter avtale
cadence-always = alltid
cadence-questions = {$count ->
        [one] Ett spørsmål
       *[other] {$number} spørsmål
    }
cadence-as-preferred = Etter kundens ønske
cadence-for-ourselves = Ingen kontakt med kunden
cadence-exempt = Utenom kontaktgrensen
cadence-is-off = Slått av
cadence-never-off = Kan ikke slås av
cadence-never-off-why = Kan ikke slås av: kunden regner med det, og ingen blir overlatt til seg selv når noe går galt. Tidene kan endres.
cadence-end = Når du lagrer, flyttes planlagte kontakter med en gang, og det kan angres. Det som er loggført, står som det er.
cadence-reader = Du kan lese dette. Medlemmer med skrivetilgang kan endre det.

## What each rule is for

cadence-why-hear-start = Etter presentasjonen, en telefonsamtale: er arbeidet i gang?
cadence-why-hear-build = Mens det utvikles, uansett hvem som gjør det: hvordan går det, og holder planen?
cadence-why-hear-use = Mens løsningen tas i bruk: hvem bruker den, og hva passer ikke?
cadence-why-congratulate = Når prosjektet er fullført: gratuler med veien de har gått, og still det ene spørsmålet.
cadence-why-plan-attendance = Rundt et arrangement hos dem: hvem av oss drar, og etterpå hvem som var der.
cadence-why-stay-close = Når et prosjekt ikke lykkes, eller ikke blir fullført: tett på med en gang, støtte før spørsmål, så lenge det trengs.
cadence-why-unblock = Så lenge noe står fast: hva ville hjelpe dem videre?
cadence-why-interval = Fra oppstart til levering: omfang, budsjett, datoer, ideer, og det som ikke lar seg gjøre.
cadence-why-daily = Mens vi utvikler i korte runder: hva er gjort, hva kommer nå, hva trenger vi fra dem.
cadence-why-sprint = Ved slutten av hver runde: hva ble laget, og hva rommer den neste.
cadence-why-check-in = Så lenge avtalen løper: hva har vært til nytte, og hva er på vei?
cadence-why-year-review = En gang i året, for å se tilbake sammen, og framover.
cadence-why-aftercare = Etter avslutningen, så ingen blir glemt.
cadence-why-keep-rhythm = For kunder med sin egen rytme. Intervallet er angitt på hver kunde.
cadence-why-prospect = Inntil en mulig kunde får et prosjekt, eller sier nei.
cadence-why-by-hand = Det en av oss har planlagt manuelt, på sin egen dag.
cadence-why-other = En regel som er teamets egen.
cadence-marks = Når en kunde trenger oss tettere på
cadence-marks-why = Et merke forkorter gjentakelsene. Det sterkeste teller; de legges aldri sammen.
cadence-tries = Når ingen svarer
cadence-tries-why = Et nytt forsøk, i en annen kanal eller til en annen tid. Stillhet er aldri gode nyheter.

## The sentence with its fields

cadence-every = Ta kontakt med et mellomrom på
cadence-then-every = deretter med et mellomrom på
cadence-first-after = Ta kontakt etter
cadence-next-after = igjen etter
cadence-before = Avklar det før dagen, med et forsprang på
cadence-least = og aldri før,
cadence-from-stage = fra vår fase
cadence-from-start = fra oppstarten er avklart, eller utviklingen begynner,
cadence-from-settled = fra oppstarten er avklart,
cadence-from-concluded = fra dagen prosjektet deres ble fullført,
cadence-from-failed = fra dagen det ikke lyktes, eller ikke blir fullført,
cadence-from-event = regnet fra dagen for arrangementet,
cadence-from-blocked = fra dagen vi hørte «står fast»,
cadence-from-closed = fra dagen det ble fullført, eller arbeidet vårt ble avsluttet,
cadence-from-rhythm = i rytmen som er angitt på kunden,
cadence-from-prospect = fra dagen de kom til oss,
cadence-from-hand = på dagen en av oss valgte,
cadence-counting = regnet fra
cadence-counted-trigger = den dagen
cadence-counted-last-asked = forrige gang vi spurte
cadence-counted-last-contact = forrige gjennomførte kontakt
cadence-by = via
cadence-else-by = ellers
cadence-first-agreed = det som er avtalt, ellers
cadence-channel = Kanal {$number}
cadence-channel-any = det kunden foretrekker
cadence-channel-none = ikke noe mer
cadence-window = Spillerom i dager
cadence-earlier = høyst
cadence-earlier-after = arbeidsdager før,
cadence-later = og
cadence-later-after = etter.
cadence-from-the = Fra nummer
cadence-from-the-after = av: høyst
cadence-slower-after = Etter
cadence-slower-every = av disse kan det gå saktere, med en grunn: mellomrom på
cadence-days = dager
cadence-working-days = arbeidsdager
cadence-weeks = uker
cadence-months = måneder
cadence-number = Antall
cadence-unit = Enhet
cadence-stage = Fase
cadence-counted = Regnet fra
cadence-ask = Spørsmål å stille
cadence-ask-none = ingen spesielle
cadence-also = Spør dessuten
cadence-also-every = Hvor ofte (hver n-te gang)
cadence-in-force = Denne regelen gjelder
cadence-in-force-note = Når den er slått av, planlegger den ikke noe mer; det den hadde planlagt, forsvinner.
cadence-wish-wins = Kundens eget ønske går alltid foran denne regelen.
cadence-was = Var {$was} til nå.
cadence-as-it-came = Se regelen slik den ble levert
cadence-fragile = I en sårbar periode
cadence-team-forming = Mens et team settes sammen
cadence-installing = Mens en løsning installeres
cadence-share-1 = hele intervallet
cadence-share-3-4 = tre fjerdedeler av intervallet
cadence-share-2-3 = to tredeler av intervallet
cadence-share-1-2 = halve intervallet
cadence-share-1-3 = en tredel av intervallet
cadence-floor = Aldri under
cadence-fragile-asks = Spør om perioden fortsatt er sårbar etter
cadence-next-try = Prøv igjen etter
cadence-silent-after = Etter
cadence-silent-on = forsøk i
cadence-silent-then = kanaler regnes kunden som en som ikke svarer: deretter et forsøk med mellomrom på

## What changes, for whom

cadence-preview = Hva som endres, for hvem
cadence-preview-nothing-yet = Endre et ord i setningen, og se her hvem det flytter.
cadence-preview-do = Se hva det endrer
cadence-preview-nobody = Ingens neste kontakt flyttes.
cadence-preview-no-client = Ingen kunder følger dette arket ennå.
cadence-preview-wrong = Den merkede delen må rettes først.
cadence-preview-sooner = {$count ->
        [one] Én av {$all} ville høre fra oss tidligere.
       *[other] {$number} av {$all} ville høre fra oss tidligere.
    }
cadence-preview-sooner-only = Den ene kunden ville høre fra oss tidligere.
cadence-preview-later = {$count ->
        [one] Én av {$all} ville høre fra oss senere.
       *[other] {$number} av {$all} ville høre fra oss senere.
    }
cadence-preview-later-only = Den ene kunden ville høre fra oss senere.
cadence-preview-begins = {$count ->
        [one] Én ville få en kontakt som ikke er planlagt nå.
       *[other] {$number} ville få en kontakt som ikke er planlagt nå.
    }
cadence-preview-ends = {$count ->
        [one] Én ville ikke lenger få kontakten som denne regelen planlegger.
       *[other] {$number} ville ikke lenger få kontakten som denne regelen planlegger.
    }
cadence-preview-load = De neste fem ukene ville du ha {$after} kontakter i stedet for {$before}.
cadence-no-change = ingen endring
cadence-nothing = ingenting
cadence-same-due = Står allerede for tur
cadence-same-chosen = {$member} valgte dagen, og det går foran
cadence-same-together = Den følger en annen kontakt
cadence-same-paused = Den er satt på pause
cadence-same-waived = Noen sa at det ikke trengs nå
cadence-same-out-of-reach = Ingen der skal kontaktes
cadence-same-shield = Kontaktgrensen bestemmer dagen
cadence-same-day = Dagen blir den samme
cadence-and-more = {$count ->
        [one] Og én til.
       *[other] Og {$number} til.
    }
cadence-save = {$count ->
        [0] Lagre, og flytt ingen
        [one] Lagre, og flytt én kontakt
       *[other] Lagre, og flytt {$number} kontakter
    }
cadence-back = Tilbake til det som er lagret
cadence-look-first = Dette er en annen setning enn den du så på. Se hva den endrer, og lagre deretter.
cadence-weeks-ahead = De neste ukene dine, hvis du lagrer
cadence-week-count = Kontakter: {$count}; flyttet hit: {$moved}
cadence-key-contact = En kontakt
cadence-key-moved = Flyttet hit
cadence-saved = {$count ->
        [0] Lagret. Ingen kontakt ble flyttet.
        [one] Lagret, og én kontakt ble flyttet.
       *[other] Lagret, og {$number} kontakter ble flyttet.
    }
