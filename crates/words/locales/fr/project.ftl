## The head of a project's page

project-margin-week = semaine
project-margin-of = de notre travail
project-margin-since = depuis la clôture
project-lede = {$kind}. {$state}
project-now-unknown = Personne n’a dit où en est le projet du client.
project-now-not-started = Le client n’a pas encore commencé.
project-now-starting = Le projet du client démarre.
project-now-building-us = Nous le réalisons.
project-now-building-client = Le client le réalise ; nous restons proches.
project-now-building-others = D’autres réalisent ce que nous avons conseillé ; nous restons proches.
project-now-building-nobody = Il est en réalisation.
project-now-concluded = Achevé le {$day}.
project-now-failed = Il n’a pas abouti (constaté le {$day}). Nous ne les laissons pas seuls.
project-now-will-not-conclude = Plus personne ne croit à son achèvement. Nous ne les laissons pas seuls.
project-now-flags = {$count ->
        [one] Un signal d’alerte est ouvert.
       *[other] {$number} signaux d’alerte sont ouverts.
    }
project-stages = Phases de notre travail
project-stage-since = depuis le {$day}
project-stage-day = Depuis quel jour
project-stage-save = Passer à cette phase
project-stage-set-done = {$stage} depuis le {$day}.
project-stage-hint = Cela ne concerne que notre travail. L’état du projet du client s’indique plus bas.

## The client's project (F1), its outcome (F4)

project-state = Le projet du client
project-state-note = Peu importe qui le réalise, et ce que devient notre travail.
project-state-say = Dire où il en est
project-state-which = Où en est-il ?
project-state-builder = Qui le réalise ?
project-state-said-by = Qui l’a dit ?
project-state-day = Depuis quel jour ?
project-state-save = Noter
project-state-saved = C’est noté : {$state}.
project-state-line = {$builder}. {$said}.
project-state-entered = {$builder}. {$said}. Saisi le {$day}.
project-state-never = Personne ne l’a encore dit. Demandez-le au prochain échange.
project-outcome = La question essentielle
project-outcome-asked = Ont-ils fait le chemin du cauchemar au rêve ?
project-outcome-waits = Pas encore posée. Elle a sa place dans l’échange qui suit l’achèvement.
project-outcome-yes = Oui
project-outcome-partly = En partie
project-outcome-no = Non
project-outcome-answered = {$answer}, dit le {$day}
project-outcome-said = Dit le {$day}
project-outcome-add = Noter leur réponse
project-outcome-which = Qu’ont-ils répondu ?
project-outcome-words = Avec leurs mots
project-outcome-day = Quel jour
project-outcome-save = Conserver la réponse pour toujours
project-outcome-saved = La réponse est conservée.

## Staying close: quarterly, with a reason (F6)

project-quarterly = Rester proches
project-quarterly-now = Chaque trimestre depuis le {$day} : {$reason}
project-quarterly-may = Après douze échanges mensuels, le rythme peut devenir trimestriel, avec une raison.
project-quarterly-go = Passer au rythme trimestriel
project-quarterly-reason = Pourquoi un échange tous les trois mois suffit-il ?
project-quarterly-save = Passer au rythme trimestriel
project-quarterly-saved = Désormais chaque trimestre. La raison reste.

## Red flags

project-flags = Signaux d’alerte
project-flags-none = Aucun signal d’alerte ouvert.
project-flag-add = Ouvrir un signal d’alerte
project-flag-blocked = Bloqué
project-flag-other = À surveiller
project-flag-kind = De quel type
project-flag-blocked-hint = « Bloqué » rend le rythme hebdomadaire jusqu’à la clôture du signal.
project-flag-text = De quoi s’agit-il ?
project-flag-owner = Qui s’en charge
project-flag-save = Ouvrir le signal
project-flag-raised = Le signal d’alerte est ouvert.
project-flag-watched = {$member} s’en charge
project-flag-since = depuis le {$day}
project-flag-close = Le clore
project-flag-close-named = le signal d’alerte « {$flag} »
project-flag-how = Comment la situation s’est-elle résolue ?
project-flag-close-save = Clore le signal
project-flag-closed = Le signal est clos. Le rythme ordinaire reprend.
project-flag-closed-on = Clos le {$day} : {$note}
project-flags-closed = {$count ->
        [one] {$number} signal clos
       *[other] {$number} signaux clos
    }

## Requests and opportunities

project-requests = Demandes
project-requests-none = Aucune demande.
project-request-add = Noter une demande
project-request-kind = De quel type
project-request-analysis = Le plan est à analyser
project-request-change = Un changement
project-request-idea = Une idée
project-request-text = Que demandent-ils ?
project-request-save = Noter la demande
project-request-saved = La demande est notée ; elle attend une réponse.
project-request-waits = Attend notre réponse
project-request-answer = Répondre
project-request-answer-named = à la demande « {$request} »
project-request-which = Quelle est la réponse ?
project-request-accept = Nous le faisons
project-request-refuse = Nous ne le faisons pas
project-request-reason = Pourquoi ; un refus doit être motivé
project-request-answer-save = Noter la réponse
project-request-answered = La réponse est notée.
project-request-accepted = Acceptée le {$day}
project-request-refused = Refusée le {$day}
project-opportunities = Opportunités
project-opportunities-none = Aucune opportunité notée.
project-opportunity-add = Noter une opportunité
project-opportunity-text = Qu’est-ce qui les aiderait ?
project-opportunity-step = La prochaine étape
project-opportunity-state = Où elle en est
project-opportunity-draft = Brouillon
project-opportunity-offered = Proposée
project-opportunity-won = Gagnée
project-opportunity-lost = Perdue
project-opportunity-hint = Une note pour nous. Rien n’est envoyé.
project-opportunity-save = Noter l’opportunité
project-opportunity-saved = L’opportunité est notée. Rien n’a été envoyé.
project-opportunity-update = Mettre à jour
project-opportunity-named = l’opportunité « {$opportunity} »

## The event or party (F5)

project-event = L’événement
project-event-none = Aucun événement n’est prévu. La question vous sera posée avant l’achèvement.
project-event-none-was = Il n’y a pas eu d’événement.
project-event-add = Prévoir l’événement
project-event-change = Modifier l’événement
project-event-name = Ce que c’est, et où
project-event-day = Quel jour
project-event-save = Enregistrer l’événement
project-event-saved = Au calendrier pour le {$day}.
project-event-drop = Il n’aura pas lieu
project-event-dropped = L’événement est retiré du calendrier.
project-event-go = Qui d’entre nous y va ?
project-event-went = Qui d’entre nous y était ?
project-event-go-save = Noter qui y va
project-event-went-save = Noter qui y était
project-event-go-saved = C’est noté.
project-event-goes = Présence prévue : {$who}.
project-event-was = Présence notée : {$who}.
project-event-open = Pas encore décidé. Essayez d’y être.

## Facts

project-facts = Fiche
project-facts-edit = Modifier la fiche
project-solution = Solution conseillée
project-solution-unknown = pas encore indiquée
project-manager = Dirigé par
project-contact = À contacter en premier
project-hour = Appel quotidien à
project-hour-hint = À leur heure ; pour une réalisation agile
project-note = Ce qu’il faut savoir
project-name = Nom
project-save = Enregistrer la fiche
project-saved = Projet enregistré : {$project}.
project-beside = À propos de ce projet
project-others = Leurs autres projets
project-trail = L’historique de ce client
project-delete = Supprimer ce projet
project-delete-title = Supprimer {$project} ?
project-delete-lede = Il va dans la corbeille avec ses signaux, demandes et opportunités, et peut être restauré pendant 30 jours.
project-delete-keep = Le garder
project-deleted = {$project} est dans la corbeille pour 30 jours.
