## The coming weeks: who is planned on which day

weeks-title = {$count ->
        [0] Personne à contacter d’ici {$span}
        [one] Une personne à contacter d’ici {$span}
       *[other] {$number} personnes à contacter d’ici {$span}
    }
weeks-margin-reach = à contacter
weeks-margin-people = {$count ->
        [one] personne
       *[other] personnes
    }
weeks-most = {$count ->
        [one] Jamais plus d’une par jour.
       *[other] Jamais plus de {$number} le même jour.
    }
weeks-some-moved = {$count ->
        [one] Un échange a été déplacé.
       *[other] {$number} échanges ont été déplacés.
    }
weeks-empty = Personne n’est à contacter pendant ces semaines.
weeks-empty-next = Les clients pour qui rien n’est prévu ont leur propre liste.

## The filter, a sentence

weeks-filter = Ce qui est affiché
weeks-show = Afficher
weeks-whose = Les échanges de qui
weeks-mine = mes échanges
weeks-everybodys = les échanges de toute l’équipe
weeks-of-member = les échanges confiés à {$member}
weeks-how-far = Jusqu’où
weeks-of-the-next = sur
weeks-plan = Planifier un échange

## Weeks and days

weeks-this-week = Cette semaine
weeks-week = du {$from} au {$until}
weeks-in-all = {$count ->
        [0] Personne n’est à contacter.
        [one] Une en tout.
       *[other] {$number} en tout.
    }
weeks-in-all-busiest = {$number} en tout, surtout {$day}.
weeks-today = {$count ->
        [0] Personne aujourd’hui
        [one] Une aujourd’hui
       *[other] {$number} aujourd’hui
    }
weeks-tomorrow = {$count ->
        [0] Personne demain
        [one] Une demain
       *[other] {$number} demain
    }
weeks-on-day = {$count ->
        [0] Personne {$day}
        [one] Une {$day}
       *[other] {$number} {$day}
    }
weeks-full = {$number} {$day}, et la journée est pleine
weeks-over = {$number} {$day}, plus que la journée ne devrait en compter
weeks-places = {$count} sur {$most}
weeks-day-off = Ce n’est pas un de vos jours de travail.
weeks-holiday = {$holiday} : un jour férié là où vous travaillez.
weeks-you-away = Vous êtes en congé.
weeks-late = En retard depuis le {$day}
weeks-no-day = Aucun jour possible
weeks-any-time = à toute heure
weeks-from = dès {$time}
weeks-until = jusqu’à {$time}
weeks-moved-here = Déplacé ici, prévu au départ le {$day}
weeks-put-back = Le remettre à sa place
weeks-put-back-of = l’échange avec {$client}
weeks-with-member = {$member} s’en charge
weeks-who = {$contact}, {$role}
weeks-end = C’est tout le monde jusqu’au {$day}.
weeks-further = Afficher {$span}

## Beside the days

weeks-beside = À propos de ces semaines
weeks-by-week = Semaine par semaine
weeks-frame = {$count ->
        [one] Le cadre est votre limite, une personne par jour de travail.
       *[other] Le cadre est votre limite, {$number} personnes par jour de travail.
    }
weeks-frame-all = Le cadre est le maximum souhaité par toute l’équipe, les jours de travail.
weeks-change-it = Modifier la limite
weeks-moved = Déplacés, et pourquoi
weeks-none-moved = Rien n’a été déplacé.
weeks-all-held = Tout ce qui est en attente, déplacé ou pas nécessaire
weeks-away = Absences
weeks-away-span = du {$from} au {$until}
weeks-nobody-away = Personne n’est absent.
weeks-load = La charge, jour après jour
weeks-load-desc = Une barre par jour de travail, à la hauteur du nombre d’échanges prévus. Le trait indique le maximum souhaité.
weeks-as-table = La même chose en tableau
weeks-table-day = Jour
weeks-table-contacts = Échanges
weeks-table-most = Au plus
weeks-table-member = Membre de l’équipe
weeks-by-member = Membre par membre
