## Held, moved, waived: each with its why and its way back

held-title = {$count ->
        [0] Rien n’est en attente
        [one] Un échange est en attente
       *[other] {$number} échanges sont en attente
    }
held-lede = Déplacés, en pause, pas nécessaires ou sans jour : chacun dit pourquoi, et peut revenir. Rien n’est jamais perdu.
held-empty = Rien n’est déplacé, ni en pause, ni écarté. Ce qui est prévu figure dans les semaines à venir.
held-to-weeks = Voir les semaines à venir
held-margin = en attente
held-which = Lesquels
held-which-all = tout
held-which-unplaceable = ce qui n’a aucun jour possible
held-which-moved = ce qui a été déplacé
held-which-paused = ce qui est en pause
held-which-waived = ce qui n’était pas nécessaire
held-which-merged = ce qui se demande ensemble
held-which-out-of-reach = qui est injoignable
held-which-backlog = l’arriéré

## The groups

held-group-unplaceable = Aucun jour possible
held-group-moved = Déplacés
held-group-paused = En pause
held-group-waived = Pas nécessaires
held-group-merged = Demandés ensemble
held-group-out-of-reach = Injoignables
held-group-backlog = L’arriéré
held-note-unplaceable = Les limites ne laissent aucun jour libre. Quelqu’un peut tout de même en choisir un.
held-note-moved = Prévus un autre jour que celui de la règle.
held-note-paused = Aucun échange avant la fin de la pause, sauf les urgences.
held-note-waived = L’intervalle est reparti du jour où quelqu’un l’a dit.
held-note-merged = Une seule conversation suffit pour eux aussi, et garde chaque raison.
held-note-out-of-reach = Personne ne peut y être contacté. Indiquer quelqu’un d’autre suffirait.
held-note-backlog = Hérités d’un passage de relais, d’une importation ou d’une absence. Répartis selon la charge, sans compter comme retards.

## One of them

held-said = {$member}, le {$day} : « {$reason} »
held-said-plainly = {$member}, le {$day}
held-undo-move = Le remettre à sa place
held-take-back = C’est finalement nécessaire
held-end-pause = Terminer la pause
held-choose-day = Choisir un jour
held-name-person = Indiquer quelqu’un d’autre
held-see-client = Voir le client
held-of = ({$client})
held-was-moved-back = L’échange avec {$client} est de nouveau au jour de la règle.
held-was-taken-back = L’échange avec {$client} compte de nouveau comme nécessaire.
held-pause-ended = La pause pour {$client} est terminée.

## Nothing planned

held-idle-title = {$count ->
        [0] Chaque client a un prochain échange
        [one] Pour un client, rien n’est prévu
       *[other] Pour {$number} clients, rien n’est prévu
    }
held-idle-lede = Aucun échange n’est prévu avec eux. Il faut à chacun un jour, un rythme ou une raison.
held-idle-margin = {$count ->
        [one] client
       *[other] clients
    }
held-idle-empty = Personne n’est oublié : chaque client a un jour où quelqu’un lui parle.
held-idle-last-spoke = Dernier échange : {$day}.
held-idle-never-spoke = Aucun échange pour l’instant.
held-idle-why = Aucun rythme, aucun projet en cours, aucun échange prévu ne les concerne.
held-idle-no-contact = Ils ont demandé à ne pas être contactés ; rien n’est donc prévu.
held-idle-with = Avec {$member}.
held-idle-plan = En planifier un
held-idle-plan-with = avec {$client}
held-idle-rhythm = Rythme propre
held-idle-rhythm-of = pour {$client}
held-idle-follow = Suivre ces clients, à ce rythme
held-idle-follow-hint = Pour les clients cochés. Les premiers échanges sont répartis sur les prochains jours selon la charge, et aucun ne compte comme retard.
held-idle-every = Un échange à intervalle de
held-idle-number = Combien
held-idle-unit = Unité de temps
held-idle-weeks = semaines
held-idle-months = mois
held-idle-choose = Choisir {$client}
held-idle-whom = Les clients
held-idle-do = Suivre les clients cochés
held-idle-followed = {$count ->
        [one] Un client est suivi {$every}.
       *[other] {$number} clients sont suivis {$every}.
    }
held-idle-more = Afficher les suivants
held-idle-end = C’est toute la liste.
