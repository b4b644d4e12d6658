## The list of rhythms

cadence-list-title = Rythmes
cadence-list-lede = Quand nous sommes en contact, comment, et ce que nous demandons. Chaque type de mission a sa feuille.
cadence-list-margin = {$count ->
        [one] feuille
       *[other] feuilles
    }
cadence-without-project = Sans projet
cadence-clients = {$count ->
        [0] Aucun client
        [one] Un client
       *[other] {$number} clients
    }
cadence-shipped = D’origine
cadence-rules-count = {$count ->
        [one] Une règle
       *[other] {$number} règles
    }
cadence-own = Modifiée par l’équipe
cadence-open = Ouvrir

## One sheet

cadence-title = {$pack} : quand nous sommes en contact
cadence-lede-consultancy = Pour les clients que nous conseillons : quand leur parler, comment, et que demander.
cadence-lede-build = Pour les clients dont nous réalisons le projet : quand leur parler, comment, et que demander.
cadence-lede-retainer = Pour les clients que nous accompagnons mois après mois : quand leur parler, comment, et que demander.
cadence-lede-client = Pour les clients sans projet, et ce qui vaut pour toutes les feuilles.
cadence-margin-for = Rythme pour
cadence-margin-for-short = pour
cadence-margin-clients = {$count ->
        [one] client
       *[other] clients
    }
cadence-rules = Règles
cadence-change-rule = la règle {$rule}
cadence-after = {$span} après
cadence-ahead = {$span} avant
cadence-and-then = {$span}, puis {$every}
cadence-on-its-day = le jour dit
cadence-as-agreed = comme convenu
cadence-as-agreed-chip = Comme convenu
cadence-always = toujours
cadence-questions = {$count ->
        [one] Une question
       *[other] {$number} questions
    }
cadence-as-preferred = Selon la préférence du client
cadence-for-ourselves = Aucun échange avec le client
cadence-exempt = Hors de la limite de sollicitations
cadence-is-off = Désactivée
cadence-never-off = Ne peut pas être désactivée
cadence-never-off-why = Ne peut pas être désactivée : le client compte dessus, et personne n’est laissé seul quand les choses tournent mal. Ses délais restent modifiables.
cadence-end = L’enregistrement déplace aussitôt les échanges prévus et peut s’annuler. Ce qui est noté reste tel quel.
cadence-reader = Vous êtes en lecture seule. Les membres qui ont le droit d’écrire peuvent modifier ces règles.

## What each rule is for

cadence-why-hear-start = Après la présentation, un appel : le travail a-t-il commencé ?
cadence-why-hear-build = Pendant la réalisation, quel qu’en soit l’auteur : où en est-on, et le plan tient-il ?
cadence-why-hear-use = Pendant la prise en main de la solution : qui l’utilise, et qu’est-ce qui ne convient pas ?
cadence-why-congratulate = Quand le projet s’achève : les féliciter pour le chemin parcouru, et poser la question essentielle.
cadence-why-plan-attendance = Autour d’un de leurs événements : qui de nous y va, et ensuite qui y était.
cadence-why-stay-close = Quand un projet n’a pas abouti, ou n’ira pas à son terme : être proches tout de suite, le soutien avant les questions, aussi longtemps qu’il le faut.
cadence-why-unblock = Tant que quelque chose est bloqué : qu’est-ce qui les aiderait à avancer ?
cadence-why-interval = Du lancement à la livraison : périmètre, budget, dates, idées, et ce qui n’est pas faisable.
cadence-why-daily = Pendant la réalisation par cycles courts : ce qui est fait, ce qui vient, ce qu’il nous faut de leur part.
cadence-why-sprint = À la fin de chaque cycle : ce qui a été réalisé, et ce que prévoit le suivant.
cadence-why-check-in = Tant que l’accompagnement dure : qu’est-ce qui a été utile, et qu’est-ce qui s’annonce ?
cadence-why-year-review = Une fois par an, pour faire ensemble le bilan et parler de la suite.
cadence-why-aftercare = Après la fin, pour que personne ne soit oublié.
cadence-why-keep-rhythm = Pour les clients qui ont leur propre rythme. La fréquence figure sur la page de chaque client.
cadence-why-prospect = Jusqu’à ce qu’un prospect ait un projet, ou dise non.
cadence-why-by-hand = Ce que l’un de nous a prévu à la main, pour un jour choisi.
cadence-why-other = Une règle propre à l’équipe.
cadence-marks = Quand un client a besoin de plus de présence
cadence-marks-why = Un repère rapproche les échanges répétés. Seul le plus fort compte ; ils ne s’additionnent jamais.
cadence-tries = Quand personne ne répond
cadence-tries-why = Une autre tentative, par un autre canal ou à une autre heure. Le silence n’est jamais bon signe.

## The sentence with its fields

cadence-every = Être en contact à intervalle de
cadence-then-every = puis à intervalle de
cadence-first-after = Être en contact après
cadence-next-after = à nouveau après
cadence-before = Le régler avant le jour, avec une avance de
cadence-least = et jamais plus tôt,
cadence-from-stage = depuis notre phase
cadence-from-start = depuis le démarrage constaté, ou depuis le début de la réalisation,
cadence-from-settled = depuis le démarrage constaté,
cadence-from-concluded = depuis le jour où leur projet s’est achevé,
cadence-from-failed = depuis le jour où l’on a su qu’il n’aboutissait pas, ou n’irait pas à son terme,
cadence-from-event = à compter du jour de l’événement,
cadence-from-blocked = depuis le jour où l’on a entendu « bloqué »,
cadence-from-closed = depuis le jour où le projet s’est achevé, ou celui où notre travail a été clos,
cadence-from-rhythm = au rythme indiqué chez le client,
cadence-from-prospect = depuis leur prise de contact,
cadence-from-hand = le jour que l’un de nous a choisi,
cadence-counting = en comptant depuis
cadence-counted-trigger = ce jour
cadence-counted-last-asked = la dernière fois que nous avons demandé
cadence-counted-last-contact = le dernier échange
cadence-by = par ce canal :
cadence-else-by = sinon
cadence-first-agreed = celui qui est convenu, sinon
cadence-channel = Canal {$number}
cadence-channel-any = celui que le client préfère
cadence-channel-none = rien de plus
cadence-window = Marge en jours
cadence-earlier = au plus
cadence-earlier-after = jours ouvrés avant,
cadence-later = et
cadence-later-after = après.
cadence-from-the = À partir du numéro
cadence-from-the-after = de la série, au plus
cadence-slower-after = Après
cadence-slower-every = de ces échanges, le rythme peut ralentir, avec une raison : intervalle de
cadence-days = jours
cadence-working-days = jours ouvrés
cadence-weeks = semaines
cadence-months = mois
cadence-number = Nombre
cadence-unit = Unité
cadence-stage = Phase
cadence-counted = Compté depuis
cadence-ask = Questions à poser
cadence-ask-none = aucune en particulier
cadence-also = Demander aussi
cadence-also-every = Une fois sur combien
cadence-in-force = Cette règle est en vigueur
cadence-in-force-note = Désactivée, elle ne prévoit plus rien ; ce qu’elle avait prévu disparaît.
cadence-wish-wins = Le souhait d’un client l’emporte toujours sur cette règle.
cadence-was = Jusqu’ici : {$was}.
cadence-as-it-came = Voir la règle d’origine
cadence-fragile = En période fragile
cadence-team-forming = Pendant qu’une équipe se forme
cadence-installing = Pendant l’installation d’une solution
cadence-share-1 = l’intervalle entier
cadence-share-3-4 = les trois quarts de l’intervalle
cadence-share-2-3 = les deux tiers de l’intervalle
cadence-share-1-2 = la moitié de l’intervalle
cadence-share-1-3 = le tiers de l’intervalle
cadence-floor = Jamais moins de
cadence-fragile-asks = Demander si la période est toujours fragile au bout de
cadence-next-try = Réessayer après
cadence-silent-after = Après
cadence-silent-on = tentatives sur
cadence-silent-then = canaux, le client compte parmi ceux qui ne répondent pas : ensuite, une tentative à intervalle de

## What changes, for whom

cadence-preview = Ce qui change, et pour qui
cadence-preview-nothing-yet = Modifiez un mot de la phrase : vous verrez ici pour qui le jour change.
cadence-preview-do = Voir ce que cela change
cadence-preview-nobody = Aucun prochain échange n’est déplacé.
cadence-preview-no-client = Aucun client ne suit encore cette feuille.
cadence-preview-wrong = Il faut d’abord corriger la partie marquée.
cadence-preview-sooner = {$count ->
        [one] Un client sur {$all} aurait de nos nouvelles plus tôt.
       *[other] {$number} sur {$all} auraient de nos nouvelles plus tôt.
    }
cadence-preview-sooner-only = Le seul client aurait de nos nouvelles plus tôt.
cadence-preview-later = {$count ->
        [one] Un client sur {$all} aurait de nos nouvelles plus tard.
       *[other] {$number} sur {$all} auraient de nos nouvelles plus tard.
    }
cadence-preview-later-only = Le seul client aurait de nos nouvelles plus tard.
cadence-preview-begins = {$count ->
        [one] Un client aurait un échange qui n’est pas prévu pour l’instant.
       *[other] {$number} clients auraient un échange qui n’est pas prévu pour l’instant.
    }
cadence-preview-ends = {$count ->
        [one] Un client perdrait l’échange que prévoit cette règle.
       *[other] {$number} clients perdraient l’échange que prévoit cette règle.
    }
cadence-preview-load = Dans les cinq prochaines semaines, vos échanges passeraient de {$before} à {$after}.
cadence-no-change = aucun changement
cadence-nothing = rien
cadence-same-due = Déjà à contacter
cadence-same-chosen = {$member} a choisi le jour, et ce choix l’emporte
cadence-same-together = Il est groupé avec un autre échange
cadence-same-paused = Une pause le retient
cadence-same-waived = Quelqu’un a indiqué que ce n’était pas nécessaire pour l’instant
cadence-same-out-of-reach = Personne ne peut y être contacté
cadence-same-shield = La limite de sollicitations maintient ce jour
cadence-same-day = Le jour reste le même
cadence-and-more = {$count ->
        [one] Et un autre, sans changement.
       *[other] Et {$number} autres.
    }
cadence-save = {$count ->
        [0] Enregistrer sans rien déplacer
        [one] Enregistrer et déplacer un échange
       *[other] Enregistrer et déplacer {$number} échanges
    }
cadence-back = Revenir à ce qui est enregistré
cadence-look-first = Cette phrase n’est plus celle que vous aviez examinée. Voyez ce qu’elle change, puis enregistrez.
cadence-weeks-ahead = Vos prochaines semaines, si vous enregistrez
cadence-week-count = Échanges : {$count} ; déplacés ici : {$moved}
cadence-key-contact = Un échange
cadence-key-moved = Déplacé ici
cadence-saved = {$count ->
        [0] Enregistré. Aucun échange n’a bougé.
        [one] Enregistré : un échange a été déplacé.
       *[other] Enregistré : {$number} échanges ont été déplacés.
    }
