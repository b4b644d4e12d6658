## The rules of the shipped packs, by name

rule-start-of-work = Démarrage des travaux
rule-build = Pendant la réalisation
rule-in-use = Pendant la prise en main
rule-interval-call = Point régulier
rule-daily-call = Appel quotidien
rule-sprint-review = Revue de sprint
rule-check-in = Point du mois
rule-years-review = Bilan de l’année
rule-congratulations = Félicitations
rule-event = Événement, pour nous
rule-staying-close = Rester proches
rule-blocked = Bloqué
rule-aftercare = Garder le contact
rule-own-rhythm = Le rythme propre au client
rule-prospect = Prospect
rule-by-hand = Prévu à la main
rule-confirm-mark = Le repère vaut-il encore ?

## The packs, by name

pack-consultancy-new-build = Conseil, développement sur mesure
pack-consultancy-existing-solution = Conseil, solution du marché
pack-build = Réalisation
pack-agile-build = Réalisation agile
pack-retainer = Accompagnement continu

## What is wrong with an edited rule; the page marks the part of its sentence

wrong-rule-missing = Il manque quelque chose ici. Complétez cette partie de la phrase.
wrong-rule-zero = Un rythme de zéro ne revient jamais. Indiquez au moins un.
wrong-rule-out-of-range = Cette durée ne convient pas. Restez sous dix ans, chaque étape étant plus longue que la précédente.
wrong-rule-backwards = La marge en jours finit avant de commencer. Elle doit contenir le jour même.
wrong-rule-wider-than-step = La marge en jours atteint l’échange suivant. Réduisez-la, ou espacez le rythme.
wrong-rule-unknown = Cela n’existe pas pour ce type de mission. Choisissez autre chose dans la liste.
wrong-rule-taken = Une autre règle porte déjà ce nom. Choisissez-en un autre.
wrong-rule-may-not-be-off = Cette règle ne peut pas être désactivée : personne ne reste sans soutien quand les choses vont mal.
