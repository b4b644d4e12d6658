## The head of a project's page

project-margin-week = uke
project-margin-of = av vårt arbeid
project-margin-since = siden vi avsluttet
project-lede = {$kind}. {$state}
project-now-unknown = Ingen har sagt hvordan det ligger an med kundens prosjekt.
project-now-not-started = Kunden har ikke begynt ennå.
project-now-starting = Kundens prosjekt er i oppstart.
project-now-building-us = Vi bygger det.
project-now-building-client = Kunden bygger det selv; vi følger tett opp.
project-now-building-others = Andre bygger det vi rådet til; vi følger tett opp.
project-now-building-nobody = Det er under bygging.
project-now-concluded = Fullført {$day}.
project-now-failed = Det lyktes ikke ({$day}). Vi lar dem ikke stå alene.
project-now-will-not-conclude = Ingen tror lenger at det blir fullført. Vi lar dem ikke stå alene.
project-now-flags = {$count ->
        [one] Ett rødt flagg er heist.
       *[other] {$number} røde flagg er heist.
    }
project-stages = Fasene i vårt arbeid
project-stage-since = siden {$day}
project-stage-day = Fra hvilken dag
project-stage-save = Gå over til denne fasen
project-stage-set-done = {$stage} siden {$day}.
project-stage-hint = Det flytter bare vårt arbeid. Kundens prosjekt står nedenfor.

## The client's project (F1), its outcome (F4)

project-state = Kundens prosjekt
project-state-note = Uansett hvem som bygger det, og uansett hva som skjer med vårt arbeid.
project-state-say = Si hvordan det ligger an
project-state-which = Hvordan ligger det an?
project-state-builder = Hvem bygger det?
project-state-said-by = Hvem sa det?
project-state-day = Fra hvilken dag?
project-state-save = Noter det
project-state-saved = Notert: {$state}.
project-state-line = {$builder}. {$said}.
project-state-entered = {$builder}. {$said}. Ført inn {$day}.
project-state-never = Ingen har sagt det ennå. Spør ved neste kontakt.
project-outcome = Det ene spørsmålet
project-outcome-asked = Har det gått fra mareritt til drøm for dem?
project-outcome-waits = Ikke spurt ennå. Det hører til kontakten etter fullføringen.
project-outcome-yes = Ja
project-outcome-partly = Delvis
project-outcome-no = Nei
project-outcome-answered = {$answer}, sagt {$day}
project-outcome-said = Sagt {$day}
project-outcome-add = Noter svaret
project-outcome-which = Hva svarte de?
project-outcome-words = Med deres egne ord
project-outcome-day = Hvilken dag
project-outcome-save = Ta vare på svaret for alltid
project-outcome-saved = Svaret er tatt vare på.

## Staying close: quarterly, with a reason (F6)

project-quarterly = Tett oppfølging
project-quarterly-now = Hvert kvartal siden {$day}: {$reason}
project-quarterly-may = Etter tolv månedlige kontakter kan det bli hvert kvartal, med en grunn.
project-quarterly-go = Gå over til hvert kvartal
project-quarterly-reason = Hvorfor er én kontakt hver tredje måned nok?
project-quarterly-save = Gå over til hvert kvartal
project-quarterly-saved = Kvartalsvis fra nå av. Grunnen blir stående.

## Red flags

project-flags = Røde flagg
project-flags-none = Ingen røde flagg er åpne.
project-flag-add = Heis et rødt flagg
project-flag-blocked = Står fast
project-flag-other = Følg med
project-flag-kind = Hva slags
project-flag-blocked-hint = «Står fast» gir ukentlig rytme til flagget er lukket.
project-flag-text = Hva er det?
project-flag-owner = Hvem tar seg av det
project-flag-save = Heis flagget
project-flag-raised = Det røde flagget er heist.
project-flag-watched = {$member} tar seg av det
project-flag-since = siden {$day}
project-flag-close = Lukk
project-flag-close-named = det røde flagget «{$flag}»
project-flag-how = Hvordan ble det løst?
project-flag-close-save = Lukk flagget
project-flag-closed = Flagget er lukket. Den vanlige rytmen begynner på nytt.
project-flag-closed-on = Lukket {$day}: {$note}
project-flags-closed = {$count ->
        [one] Ett lukket flagg
       *[other] {$number} lukkede flagg
    }

## Requests and opportunities

project-requests = Forespørsler
project-requests-none = Ingen forespørsler.
project-request-add = Noter en forespørsel
project-request-kind = Hva slags
project-request-analysis = Planen må analyseres
project-request-change = En endring
project-request-idea = En idé
project-request-text = Hva ber de om?
project-request-save = Lagre forespørselen
project-request-saved = Forespørselen er notert; den venter på svar.
project-request-waits = Venter på svar fra oss
project-request-answer = Svar
project-request-answer-named = på forespørselen «{$request}»
project-request-which = Hva er svaret?
project-request-accept = Vi gjør det
project-request-refuse = Vi gjør det ikke
project-request-reason = Hvorfor; et nei trenger en grunn
project-request-answer-save = Lagre svaret
project-request-answered = Svaret er notert.
project-request-accepted = Godtatt {$day}
project-request-refused = Avslått {$day}
project-opportunities = Muligheter
project-opportunities-none = Ingen muligheter notert.
project-opportunity-add = Noter en mulighet
project-opportunity-text = Hva ville hjelpe dem?
project-opportunity-step = Neste steg
project-opportunity-state = Hvordan det ligger an
project-opportunity-draft = Utkast
project-opportunity-offered = Tilbudt
project-opportunity-won = Vunnet
project-opportunity-lost = Tapt
project-opportunity-hint = Et notat til oss selv. Ingenting sendes.
project-opportunity-save = Lagre muligheten
project-opportunity-saved = Muligheten er notert. Ingenting er sendt.
project-opportunity-update = Oppdater
project-opportunity-named = muligheten «{$opportunity}»

## The event or party (F5)

project-event = Arrangementet
project-event-none = Ikke noe arrangement er planlagt. Du blir spurt om det før fullføringen.
project-event-none-was = Det var ikke noe arrangement.
project-event-add = Planlegg arrangementet
project-event-change = Endre arrangementet
project-event-name = Hva det er, og hvor
project-event-day = Hvilken dag
project-event-save = Lagre arrangementet
project-event-saved = I kalenderen {$day}.
project-event-drop = Det blir ikke noe av
project-event-dropped = Arrangementet er tatt ut av kalenderen.
project-event-go = Hvem av oss drar?
project-event-went = Hvem av oss var der?
project-event-go-save = Noter hvem som drar
project-event-went-save = Noter hvem som var der
project-event-go-saved = Notert hvem som drar.
project-event-goes = {$who} drar.
project-event-was = {$who} var der.
project-event-open = Ikke avgjort ennå. Prøv å være der.

## Facts

project-facts = Fakta
project-facts-edit = Rediger fakta
project-solution = Anbefalt
project-solution-unknown = ikke sagt ennå
project-manager = Leder det
project-contact = Kontaktes først
project-hour = Daglig samtale kl.
project-hour-hint = Deres tid; for smidig utvikling
project-note = Det man bør vite
project-name = Navn
project-save = Lagre fakta
project-saved = {$project} er lagret.
project-beside = Om dette prosjektet
project-others = Andre prosjekter hos dem
project-trail = Historikken til denne kunden
project-delete = Slett dette prosjektet
project-delete-title = Slette {$project}?
project-delete-lede = Det havner i papirkurven med flagg, forespørsler og muligheter, og kan gjenopprettes i 30 dager.
project-delete-keep = Behold det
project-deleted = {$project} ligger i papirkurven i 30 dager.
