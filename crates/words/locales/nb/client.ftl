## The head of a client's page

client-margin-every = rytme
client-margin-days = {$count ->
        [one] dag
       *[other] dager
    }
client-margin-working-days = {$count ->
        [one] arb.dag
       *[other] arb.dager
    }
client-margin-weeks = {$count ->
        [one] uke
       *[other] uker
    }
client-margin-months = {$count ->
        [one] måned
       *[other] måneder
    }
client-margin-no = ingen
client-margin-rhythm = rytme
client-lede = {$country}, hos oss siden {$day}. {$member} følger dem opp.
client-lede-somewhere = Hos oss siden {$day}. {$member} følger dem opp.
client-edit = Rediger kundekortet
client-chip-promises = {$count ->
        [one] Ett åpent løfte
       *[other] {$number} åpne løfter
    }
client-chip-marked = {$mark}, siden {$day}
client-no-contact-slip = Siden {$day} har de bedt om å ikke bli kontaktet. Ingenting planlegges før noen opphever dette.
client-dissolved-slip = Oppløst {$day}. All oppfølging er avsluttet.
client-merged-slip = Dette var en dublett, og er slått sammen med {$client}.

## The next contact

client-next = Neste kontakt
client-next-with = {$channel}, med {$person}.
client-next-channel = {$channel}.
client-next-none = Ingenting er planlagt.
client-next-none-why = Ingen rytme, ikke noe prosjekt og ingen planlagt kontakt fører til dem. Gi dem en dag, eller en rytme.
client-next-silenced = Ingenting er planlagt, fordi de ikke skal kontaktes.
client-next-later = Deretter
client-log = Loggfør kontakten
client-plan = Planlegg en kontakt
client-plan-day = Hvilken dag
client-plan-about = Hva det gjelder
client-plan-channel = Hvordan
client-plan-with = Med
client-plan-save = Planlegg den
client-planned = Planlagt til {$day}.
client-plan-drop = Ta den tilbake
client-plan-dropped = Den planlagte kontakten er trukket tilbake.
client-paused = På pause til {$day}.
client-pause-end = Avslutt pausen

## The rhythm of its own, and prospects

client-relation = Kundeforholdet
client-rhythm = En egen rytme
client-rhythm-none = Ingen; prosjekter og planer bestemmer når.
client-rhythm-agreed = {$every}, slik de har bedt om
client-rhythm-set = Angi en rytme
client-rhythm-count = Intervall
client-rhythm-unit = Tidsenhet
client-unit-weeks = uker
client-unit-months = måneder
client-unit-days = dager
client-unit-working-days = arbeidsdager
client-rhythm-since = Regnet fra
client-rhythm-since-hint = Siste kontakt, så vidt du vet; tomt betyr i dag
client-rhythm-asked = Kunden har bedt om denne rytmen
client-rhythm-save = Lagre denne rytmen
client-rhythm-kept = Fra nå av {$every}.
client-rhythm-end = Avslutt denne rytmen
client-rhythm-ended = Rytmen er avsluttet.
client-prospect-since = Mulig kunde siden {$day}
client-prospect-no = Ikke en mulig kunde
client-prospect-make = Det kan bli et prosjekt
client-prospect-end = De har takket nei
client-prospect-made = Mulig kunde fra i dag. Vi spør hver fjerde uke.
client-prospect-ended = Ikke lenger en mulig kunde. Historikken beholdes.
client-no-contact-day = Siden
client-no-contact-hint = Ingen der blir kontaktet, uansett hva en rytme sier, før dette oppheves.
client-no-contact-save = Ikke kontakt dem
client-no-contact-lift = De kan kontaktes igjen
client-no-contact-set = Notert. Ingen der blir kontaktet.
client-no-contact-lifted = De kan kontaktes igjen. Intervallene begynner på nytt.
client-dissolved-day = Siden
client-dissolved-hint = All oppfølging avsluttes, også støtten etter et prosjekt som ikke lyktes. Kundekortet beholdes.
client-dissolved-save = De finnes ikke lenger
client-dissolved-lift = De finnes likevel
client-dissolved-set = Notert. All oppfølging er avsluttet.
client-dissolved-lifted = De er tilbake. Oppfølgingen fortsetter.

## People

client-people = Personer
client-people-none = Ingen er kjent der ennå.
client-person-add = Legg til en person
client-person-prefers = Foretrekker
client-person-prefers-hours = {$channel}, fra {$from} til {$until}
client-person-hours = Fra {$from} til {$until}
client-person-now = Klokken der nå
client-person-now-in = {$time} i {$zone}
client-person-remember = Å huske
client-person-title = Stilling
client-person-left = Sluttet {$day}
client-person-no-contact = Skal ikke kontaktes
client-person-name = Navn
client-person-language = Språk, hvis et annet
client-person-same-language = som kunden
client-person-formal = Tiltale
client-person-formal-usual = som vanlig
client-person-formal-yes = formelt
client-person-formal-no = uformelt
client-person-gender = Bøyning i setninger
client-person-gender-unknown = ikke kjent
client-person-gender-f = hunkjønn
client-person-gender-m = hankjønn
client-person-note = Å huske om denne personen
client-person-else = Ellers på
client-person-else-none = ikke noe mer
client-person-prefer = Kontakt først
client-person-preferred = {$person} kontaktes først fra nå av.
client-deed-preferred = kontaktes først
client-extra-name = Et nytt felt
client-extra-value = Hva det sier
client-extra-hint = Et felt som tømmes, blir borte.
client-extra-change = Endre de andre feltene
client-extra-saved = De andre feltene er lagret.
client-person-save = Lagre denne personen
client-person-saved = {$name} er lagret.
client-person-leave = Arbeider ikke lenger der
client-person-back = Arbeider der igjen
client-person-leave-day = Siden
client-person-gone = Notert: {$name} har sluttet.
client-person-returned = {$name} er tilbake.
client-person-silence = Ikke kontakt denne personen
client-person-unsilence = Denne personen kan kontaktes
client-person-silenced = Notert: {$name} blir ikke kontaktet.
client-person-unsilenced = {$name} kan kontaktes igjen.
client-person-whole = Kunden som helhet

## Wishes, promises, marks

client-wishes = Ønsker
client-wish-none = Ingen ønsker notert.
client-wish-add = Noter et ønske
client-wish-text = Hva ønsker de, eller hva ønsker de ikke?
client-wish-hint = Hvordan, når, hva ikke: «aldri på fredager»
client-wish-who = Hvem sa det
client-wish-said = Sagt {$day}
client-wish-said-by = {$name}, {$day}
client-wish-save = Lagre ønsket
client-wish-saved = Ønsket er notert.
client-wish-drop = Gjelder ikke lenger
client-wish-dropped = Ønsket gjelder ikke lenger.
client-promises = Løfter
client-promise-add = Noter et løfte
client-promise-none = Ingenting lovet.
client-promise-text = Hva ble lovet, helt nøyaktig?
client-promise-due = Lovet til
client-promise-made-on = Gitt
client-promise-by = Gitt av
client-promise-to = Gitt til
client-promise-save = Noter løftet
client-promise-saved = Løftet er notert.
client-promise-made = Gitt av {$member}, {$day}
client-promise-due-by = Gitt av {$member}, frist {$day}
client-promise-late = Gitt av {$member}, fristen var {$day}
client-promise-kept = Holdt {$day}
client-promise-retracted = Trukket tilbake {$day}
client-promise-keep = Holdt
client-promise-retract = Trukket tilbake
client-promise-now-kept = Løftet er holdt.
client-promise-now-retracted = Løftet er trukket tilbake.
client-marks = Merker
client-mark-none = Ingen merker.
client-mark-add = Sett et merke
client-mark-which = Hvilket
client-mark-since = Siden
client-mark-on = For
client-mark-hint = Gjentatte kontakter kommer tettere så lenge det gjelder.
client-mark-save = Sett merket
client-mark-saved = Merket er satt.
client-mark-end = Det er over
client-mark-ended = Avsluttet {$day}
client-mark-now-ended = Merket er fjernet.
client-mark-confirm = Det gjelder fortsatt
client-mark-confirmed = Bekreftet {$day}
client-mark-now-confirmed = Bekreftet. Vi spør igjen om seks måneder.
client-mark-since-day = Siden {$day}
client-mark-earlier = Tidligere merker

## Projects, tags, further fields

client-projects = Prosjekter
client-project-add = Legg til et prosjekt
client-project-none = Ingen prosjekter.
client-project-line = {$kind}. {$state}.
client-tags = Merkelapper
client-tags-hint = Atskilt med komma
client-extra = Flere felt
client-note = Det man bør vite
client-working-days = Arbeidsdager
client-works-from = De arbeider fra
client-works-until = Til
client-region = Region
client-region-hint = For helligdager i en del av landet, for eksempel BY
client-save = Lagre kundekortet
client-saved = {$client} er lagret.

## Two people saved the same record

client-both-title = Noen andre lagret dette mens du skrev
client-both-lede = Ingenting er tapt. Til venstre står det som ble lagret, til høyre det du skrev; skjemaet under har din versjon.
client-both-theirs = Slik det ble lagret
client-both-mine = Slik du skrev det
client-both-same = Begge sier det samme. Å lagre endrer ingenting.
client-both-keep-theirs = Behold det som ble lagret
client-both-keep-mine = Lagre min versjon i stedet

## The paper trail

client-trail = Alt mellom oss
client-trail-all = Alt
client-trail-spoken = samtaler og møter
client-trail-written = e-post og chat
client-trail-changes = endringer
client-trail-export = Eksporter historikken
client-trail-empty = Ingenting mellom oss ennå.
client-trail-empty-next = Den første kontakten du loggfører, begynner historikken.
client-trail-none-such = Ingenting av det slaget.
client-trail-more = Les videre
client-trail-end = Det er alt, tilbake til {$day}.
client-trail-with = Med {$person}
client-trail-contact = En kontakt
client-trail-attempt = Et forsøk, uten svar
client-trail-they-call = De ringer oss
client-trail-theirs = De tok kontakt
client-trail-progress = Framdrift
client-trail-critical = Kritiske punkter
client-trail-corrected = Rettet senere
client-trail-correct = Rett det

## Two clients that are one

client-merge = Slå sammen med en annen kunde
client-merge-title = Er dette samme kunde?
client-merge-lede = {$keeps} beholdes og overtar alt fra {$goes}. Det kan angres.
client-merge-choose = Hvilken annen kunde er den samme?
client-merge-find = Et ord i navnet
client-merge-none = Ingen annen kunde heter slik.
client-merge-stays = Beholdes
client-merge-goes = Slås sammen med den
client-merge-swap = Behold den andre i stedet
client-merge-do = Slå dem sammen
client-merged = Slått sammen: alt er hos {$client} nå.
client-merge-itself = En kunde kan ikke slås sammen med seg selv.
client-merge-people = Personer
client-merge-last = Siste kontakt
client-merge-none-word = ingen

## Deleting

client-delete = Slett denne kunden
client-delete-title = Slette {$client}?
client-delete-lede = Personer, prosjekter og historikk blir med i papirkurven, og kan gjenopprettes i 30 dager.
client-delete-do = Flytt til papirkurven
client-delete-keep = Behold dem
client-deleted = {$client} ligger i papirkurven i 30 dager.
client-dossier = Kundekort

## Changes in the trail: what it was about, and what was done, as nouns

client-did = {$what}: {$deed}
client-did-named = {$what} «{$name}»: {$deed}
client-noun-client = Kunde
client-noun-contact = Person
client-noun-project = Prosjekt
client-noun-interaction = Kontakt
client-noun-mark = Merke
client-noun-promise = Løfte
client-noun-wish = Ønske
client-noun-flag = Rødt flagg
client-noun-request = Forespørsel
client-noun-opportunity = Mulighet
client-noun-planned = Planlagt kontakt
client-noun-order = Neste kontakt
client-noun-rhythm = Rytme
client-noun-other = Opplysning
client-deed-added = lagt til
client-deed-changed = endret
client-deed-ended = avsluttet
client-deed-confirmed = bekreftet
client-deed-kept = holdt
client-deed-retracted = trukket tilbake
client-deed-opened = åpnet
client-deed-closed = lukket
client-deed-answered = besvart
client-deed-logged = loggført
client-deed-corrected = rettet
client-deed-moved = en annen dag
client-deed-waived = ikke nødvendig
client-deed-paused = pause
client-deed-moved-to = flyttet til {$day}
client-deed-paused-until = pause til {$day}
client-deed-because = {$deed} ({$reason})
client-deed-merged = slått sammen
client-deed-deleted = til papirkurven
client-deed-restored = gjenopprettet
client-deed-undone = angret
client-deed-stage = {$stage}, fra {$day}
client-deed-state = {$state}, fra {$day}
client-trail-undone = Angret senere
