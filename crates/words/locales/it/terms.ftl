## Channels

channel-phone = Telefono
channel-video = Video
channel-meeting = Di persona
channel-mail = E-mail
channel-chat = Chat

## Channels, in the middle of a sentence: "spoke on 3 March, by phone"

channel-by-phone = per telefono
channel-by-video = in videochiamata
channel-by-meeting = di persona
channel-by-mail = per e-mail
channel-by-chat = in chat

## Engagement kinds, and what was advised

kind = Tipo di incarico
kind-consultancy = Consulenza
kind-build = Sviluppo
kind-agile-build = Sviluppo agile
kind-retainer = Incarico continuativo
solution-new-build = Sviluppo ex novo
solution-existing = Soluzione di mercato

## Our work: its stages

stage = Fase
stage-handover = Passaggio di consegne
stage-kickoff = Riunione di avvio
stage-analysis = Analisi
stage-presentation = Presentazione
stage-building = In sviluppo
stage-deployment = Messa in funzione
stage-running = In corso
stage-closing = In chiusura
stage-delivered = Consegnato
stage-closed = Chiuso

## The client's project

state = Il progetto del cliente
state-not-started = Non iniziato
state-starting = In avvio
state-building = In realizzazione
state-concluded = Concluso
state-failed = Non riuscito
state-will-not-conclude = Non arriverà in fondo
state-unknown = Non noto
builder-us = Lo realizziamo noi
builder-client = Lo realizza il cliente
builder-others = Lo realizzano altri
builder-nobody = Non lo realizza ancora nessuno
said-by-us = Lo abbiamo detto noi
said-by-client = Lo ha detto il cliente
said-by-builder = Lo ha detto chi lo realizza

## Members

role-owner = Titolare
role-member = Membro del team
role-reader = Sola lettura

## Marks (F9, F11)

mark-fragile = Momento delicato
mark-team-forming = Team in formazione
mark-installing = Installazione in corso
mark-silent = Non risponde

## What became of a contact (F11)

outcome-took-place = Ci siamo sentiti
outcome-no-answer = Nessuna risposta
outcome-they-will-call = Richiamano loro
direction-ours = Su nostra iniziativa
direction-theirs = Su iniziativa del cliente
weight-ordinary = Normale
weight-answer = Risposta al cliente
weight-urgent = Urgente
weight-agreed = Ritmo concordato
weight-billing = Fatturazione

## Lengths of time

number-word = {$count ->
        [2] due
        [3] tre
        [4] quattro
        [5] cinque
        [6] sei
        [7] sette
        [8] otto
        [9] nove
        [10] dieci
        [11] undici
       *[12] dodici
    }
span-days = {$count ->
        [1] un giorno
       *[other] {$number} giorni
    }
span-working-days = {$count ->
        [1] un giorno lavorativo
       *[other] {$number} giorni lavorativi
    }
span-weeks = {$count ->
        [1] una settimana
       *[other] {$number} settimane
    }
span-months = {$count ->
        [1] un mese
       *[other] {$number} mesi
    }
every-days = {$count ->
        [1] ogni giorno
       *[other] ogni {$number} giorni
    }
every-working-days = {$count ->
        [1] ogni giorno lavorativo
       *[other] ogni {$number} giorni lavorativi
    }
every-weeks = {$count ->
        [1] ogni settimana
       *[other] ogni {$number} settimane
    }
every-months = {$count ->
        [1] ogni mese
       *[other] ogni {$number} mesi
    }

## Languages, each in itself

language-en = English
language-it = Italiano
language-es = Español
language-nb = Norsk
language-fr = Français
