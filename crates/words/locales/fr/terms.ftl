## Channels

channel-phone = Téléphone
channel-video = Visio
channel-meeting = En personne
channel-mail = E-mail
channel-chat = Messagerie

## Channels, in the middle of a sentence: "spoke on 3 March, by phone"

channel-by-phone = par téléphone
channel-by-video = en visio
channel-by-meeting = en personne
channel-by-mail = par e-mail
channel-by-chat = par messagerie

## Engagement kinds, and what was advised

kind = Type de mission
kind-consultancy = Conseil
kind-build = Réalisation
kind-agile-build = Réalisation agile
kind-retainer = Accompagnement continu
solution-new-build = Développement sur mesure
solution-existing = Solution du marché

## Our work: its stages

stage = Phase
stage-handover = Passage de relais
stage-kickoff = Réunion de lancement
stage-analysis = Analyse
stage-presentation = Présentation
stage-building = En réalisation
stage-deployment = Mise en service
stage-running = En cours
stage-closing = En clôture
stage-delivered = Livré
stage-closed = Clos

## The client's project

state = Le projet du client
state-not-started = Pas commencé
state-starting = En démarrage
state-building = En réalisation
state-concluded = Achevé
state-failed = N’a pas abouti
state-will-not-conclude = N’ira pas à son terme
state-unknown = Inconnu
builder-us = Réalisé par nous
builder-client = Réalisé par le client
builder-others = Réalisé par d’autres
builder-nobody = Personne ne le réalise encore
said-by-us = Nous l’avons dit
said-by-client = Le client l’a dit
said-by-builder = Ceux qui le réalisent l’ont dit

## Members

role-owner = Propriétaire
role-member = Membre de l’équipe
role-reader = Lecture seule

## Marks (F9, F11)

mark-fragile = Période fragile
mark-team-forming = Équipe en formation
mark-installing = Installation en cours
mark-silent = Ne répond pas

## What became of a contact (F11)

outcome-took-place = Nous nous sommes parlé
outcome-no-answer = Pas de réponse
outcome-they-will-call = Ils nous rappelleront
direction-ours = À notre initiative
direction-theirs = À l’initiative du client
weight-ordinary = Ordinaire
weight-answer = Réponse au client
weight-urgent = Urgent
weight-agreed = Rythme convenu
weight-billing = Facturation

## Lengths of time

number-word = {$count ->
        [2] deux
        [3] trois
        [4] quatre
        [5] cinq
        [6] six
        [7] sept
        [8] huit
        [9] neuf
        [10] dix
        [11] onze
       *[12] douze
    }
span-days = {$count ->
        [1] un jour
       *[other] {$number} jours
    }
span-working-days = {$count ->
        [1] un jour ouvré
       *[other] {$number} jours ouvrés
    }
span-weeks = {$count ->
        [1] une semaine
       *[other] {$number} semaines
    }
span-months = {$count ->
        [1] un mois
       *[other] {$number} mois
    }
every-days = {$count ->
        [1] chaque jour
       *[other] tous les {$number} jours
    }
every-working-days = {$count ->
        [1] chaque jour ouvré
       *[other] tous les {$number} jours ouvrés
    }
every-weeks = {$count ->
        [1] chaque semaine
       *[other] toutes les {$number} semaines
    }
every-months = {$count ->
        [1] chaque mois
       *[other] tous les {$number} mois
    }

## Languages, each in itself

language-en = English
language-it = Italiano
language-es = Español
language-nb = Norsk
language-fr = Français
