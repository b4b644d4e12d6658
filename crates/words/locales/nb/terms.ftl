## Channels

channel-phone = Telefon
channel-video = Video
channel-meeting = Ansikt til ansikt
channel-mail = E-post
channel-chat = Chat

## Channels, in the middle of a sentence: "spoke on 3 March, by phone"

channel-by-phone = på telefon
channel-by-video = på video
channel-by-meeting = ansikt til ansikt
channel-by-mail = på e-post
channel-by-chat = på chat

## Engagement kinds, and what was advised

kind = Oppdragstype
kind-consultancy = Rådgivning
kind-build = Utvikling
kind-agile-build = Smidig utvikling
kind-retainer = Løpende avtale
solution-new-build = Nyutvikling
solution-existing = Standardløsning

## Our work: its stages

stage = Fase
stage-handover = Overlevering fra salg
stage-kickoff = Oppstartsmøte
stage-analysis = Analyse
stage-presentation = Presentasjon
stage-building = Under utvikling
stage-deployment = Idriftsettelse
stage-running = Løpende
stage-closing = Under avslutning
stage-delivered = Levert
stage-closed = Avsluttet

## The client's project

state = Kundens prosjekt
state-not-started = Ikke startet
state-starting = I oppstart
state-building = Under bygging
state-concluded = Fullført
state-failed = Lyktes ikke
state-will-not-conclude = Blir ikke fullført
state-unknown = Ukjent
builder-us = Bygges av oss
builder-client = Bygges av kunden
builder-others = Bygges av andre
builder-nobody = Ingen bygger det ennå
said-by-us = Det sa vi
said-by-client = Det sa kunden
said-by-builder = Det sa den som bygger

## Members

role-owner = Eier
role-member = Medlem
role-reader = Lesetilgang

## Marks (F9, F11)

mark-fragile = Sårbar periode
mark-team-forming = Teamet settes sammen
mark-installing = Under installasjon
mark-silent = Svarer ikke

## What became of a contact (F11)

outcome-took-place = Vi snakket sammen
outcome-no-answer = Ikke svar
outcome-they-will-call = De ringer oss
direction-ours = Vi tok kontakt
direction-theirs = Kunden tok kontakt
weight-ordinary = Vanlig
weight-answer = Svar til kunden
weight-urgent = Haster
weight-agreed = Avtalt rytme
weight-billing = Fakturering

## Lengths of time

number-word = {$count ->
        [2] to
        [3] tre
        [4] fire
        [5] fem
        [6] seks
        [7] sju
        [8] åtte
        [9] ni
        [10] ti
        [11] elleve
       *[12] tolv
    }
span-days = {$count ->
        [1] én dag
       *[other] {$number} dager
    }
span-working-days = {$count ->
        [1] én arbeidsdag
       *[other] {$number} arbeidsdager
    }
span-weeks = {$count ->
        [1] én uke
       *[other] {$number} uker
    }
span-months = {$count ->
        [1] én måned
       *[other] {$number} måneder
    }
every-days = {$count ->
        [1] hver dag
        [2] annenhver dag
       *[other] hver {$count}. dag
    }
every-working-days = {$count ->
        [1] hver arbeidsdag
        [2] annenhver arbeidsdag
       *[other] hver {$count}. arbeidsdag
    }
every-weeks = {$count ->
        [1] hver uke
        [2] annenhver uke
       *[other] hver {$count}. uke
    }
every-months = {$count ->
        [1] hver måned
        [2] annenhver måned
       *[other] hver {$count}. måned
    }

## Languages, each in itself

language-en = English
language-it = Italiano
language-es = Español
language-nb = Norsk
language-fr = Français
