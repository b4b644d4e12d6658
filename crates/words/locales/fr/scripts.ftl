## Names of the scripts

script-start-of-work = Démarrage des travaux
script-build = Pendant la réalisation
script-existing-solution = Pendant la prise en main
script-interval-call = Point régulier
script-daily-call = Appel quotidien
script-retainer = Point du mois
script-follow-up-meeting = Réunion de bilan
script-conclusion = La question essentielle
script-support = Le soutien d’abord
script-aftercare = Garder le contact
script-prospect = Faire connaissance

## Start of work (F2)

script-start-team-formed = L’équipe est-elle constituée ?
script-start-installed = La solution est-elle installée ?
script-start-where = Où en sommes-nous ?
script-start-difficulties = Rencontrez-vous des difficultés ?
script-start-left-out = A-t-on oublié quelque chose ?
script-start-unclear = Y a-t-il un point qui n’est pas clair ?

## Build (F3)

script-build-progress = Comment avance le développement ?
script-build-difficulties = Quelles difficultés sont apparues ?
script-build-plan = Y a-t-il, dans le plan d’origine, quelque chose à modifier et à analyser ?
script-build-end = Quand pensez-vous terminer, et un événement est-il prévu ?

## Existing solution (F3)

script-use-who = Qui l’utilise à présent, et à quelle fréquence ?
script-use-old-way = Que fait-on encore comme avant ?
script-use-fit = Qu’est-ce qui ne convient pas ?
script-use-adapt = Y a-t-il quelque chose à adapter ou à analyser ?
script-use-done = Quand pourrez-vous dire que c’est terminé ?

## Interval call (P8)

script-interval-scope = Périmètre : y a-t-il du nouveau, ou quelque chose à retirer ?
script-interval-budget = Budget : où en sommes-nous ?
script-interval-dates = Dates : qu’est-ce qui a bougé, et qu’est-ce qui pourrait encore bouger ?
script-interval-ideas = Quelles idées avez-vous, de votre côté ?
script-interval-not-feasible = Qu’est-ce qui n’est pas faisable, et pourquoi ? (Nous le disons en premier.)

## Daily call (P3)

script-daily-done = Qu’est-ce qui a été fait depuis la dernière fois ?
script-daily-next = Quelle est la suite ?
script-daily-need = De quoi avons-nous besoin de votre part ?

## Retainer

script-retainer-helped = Qu’est-ce qui vous a été utile ce mois-ci ?
script-retainer-coming = Se prépare-t-il quelque chose que nous devrions savoir ?
script-retainer-right = La formule vous convient-elle toujours ?

## Conclusion (F4): the opening credits their path, then the one question

script-conclusion-opening = Félicitations pour le chemin parcouru.
script-conclusion-dream = {$register ->
        [informal] {$gender ->
        [feminine] Es-tu passée du cauchemar au rêve ?
        [masculine] Es-tu passé du cauchemar au rêve ?
       *[unknown] As-tu fait le chemin du cauchemar au rêve ?
    }
       *[formal] {$gender ->
        [feminine] Êtes-vous passée du cauchemar au rêve ?
        [masculine] Êtes-vous passé du cauchemar au rêve ?
       *[unknown] Avez-vous fait le chemin du cauchemar au rêve ?
    }
    }

## Support (F6, F7)

script-support-how = Comment allez-vous, et comment va l’équipe ?
script-support-obstacle = Qu’est-ce qui fait obstacle en ce moment ?
script-support-help = Qu’est-ce qui vous aiderait le plus cette semaine ?
script-support-next = Quand nous reparlons-nous ?

## Aftercare

script-aftercare-going = Où en est ce que nous avons fait ensemble ?
script-aftercare-changing = Qu’est-ce qui change chez vous ?
script-aftercare-help = Pouvons-nous faire quelque chose pour vous ?

## Prospects

script-prospect-changed = Qu’est-ce qui a changé depuis la dernière fois ?
script-prospect-solve = Qu’aimeriez-vous voir résolu avant tout ?
script-prospect-next = Quelle serait une bonne prochaine étape, et quand ?

## Follow-up meeting (A3, A5, A7)

script-follow-up-workflow = Comment avez-vous vécu le déroulement du projet ?
script-follow-up-well = Qu’est-ce qui s’est bien passé, et pourquoi ?
script-follow-up-not-well = Qu’est-ce qui s’est moins bien passé, et pourquoi ?
script-follow-up-quality = La qualité du travail était-elle celle que vous attendiez ?
script-follow-up-as-expected = Dans l’ensemble, la démarche et l’expérience ont-elles été à la hauteur de vos attentes ?
script-follow-up-change = Y a-t-il quelque chose à changer pour le prochain projet ?
script-follow-up-unexpected = Y a-t-il eu de l’imprévu ? Si oui, comment éviter les surprises ?
script-follow-up-updates = Des mises à jour, des changements ou des révisions sont-ils prévus ?
script-follow-up-portfolio = Pouvons-nous présenter le projet parmi nos références ?
script-follow-up-tie-in = Y a-t-il des services ou des supports qui compléteraient ce projet, ou l’amélioreraient ?
script-follow-up-testimonial = Accepteriez-vous de dire en quelques mots comment cela s’est passé pour vous ?
script-follow-up-referral = Connaissez-vous quelqu’un à qui cela pourrait aussi être utile ?

## Our own doubts (F8), shown to us alone

script-doubt-call = Dois-je appeler le client ?
script-doubt-disturb = Est-ce que je ne dérange pas ?
script-doubt-too-much = Ne suis-je pas trop sur leur dos ?
script-doubt-finished = Après tout, mon travail n’est-il pas terminé ?

## Offers of help that go with a script (F9)

offer-fragile = Demandez à {$who} ce qui allégerait sa charge en ce moment, et proposez une petite chose que nous pouvons faire.
offer-team-forming = L’équipe se forme : proposez à {$who} de l’aide pour recruter, ou une heure avec les nouveaux venus.
offer-installing = C’est à l’installation que l’on se bloque : proposez à {$who} une demi-journée aux côtés de la personne qui s’en charge.
offer-silent = {$who} ne répond pas depuis un moment : essayez un autre canal, sans reproche.
