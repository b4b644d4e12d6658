## The list of projects

projects-title = {$count ->
        [0] Pas encore de projet
        [one] {$number} projet
       *[other] {$number} projets
    }
projects-margin = {$count ->
        [one] projet
       *[other] projets
    }
projects-lede-flags = {$count ->
        [0] Aucun signal d’alerte ouvert.
        [one] L’un d’eux porte un signal d’alerte.
       *[other] {$number} portent un signal d’alerte.
    }
projects-lede-running = {$count ->
        [0] Notre travail est terminé sur chacun d’eux.
        [one] Nous travaillons sur l’un d’eux.
       *[other] Nous travaillons sur {$number} d’entre eux.
    }
projects-lede-first = Un projet apporte son rythme : quand appeler, pourquoi, et quoi demander.
projects-find = Rechercher un projet ou un client
projects-add = Ajouter un projet
projects-which = Quels projets
projects-which-all = tous les projets
projects-which-open = les projets sur lesquels nous travaillons
projects-which-flagged = les projets avec un signal d’alerte
projects-by = dirigés par
projects-kinds = du type
projects-kinds-any = n’importe lequel
projects-by-next = Par prochain échange
projects-idle = Rien de prévu
projects-idle-note = Dans ces projets, aucun échange n’est prévu.
projects-idle-why = Aucune règle ne prévoit pour l’instant d’échange dans ce projet.
projects-none-like = Aucun résultat. Essayez un autre choix.
projects-first = Pas encore de projet.
projects-first-next = Dites ce que c’est et quand vous l’avez présenté ; le premier échange se place de lui-même.
projects-first-client = Un projet appartient à un client : ajoutez-en un d’abord.
projects-beside = À propos des projets
projects-states = Où ils en sont

## Adding a project

projects-new-title = Un nouveau projet
projects-new-for = Pour {$client}
projects-new-lede = Le type détermine le rythme. Les dates peuvent être passées : ce qui est derrière nous ne compte pas comme retard.
projects-client = Pour quel client
projects-client-choose = Choisissez un client
projects-name = Comment s’appelle-t-il ?
projects-kind = Quelle est votre mission ?
projects-solution = Qu’avez-vous conseillé ?
projects-solution-hint = Pour une mission de conseil seulement ; la réponse choisit entre ses deux rythmes
projects-presented = Quand l’avez-vous présenté ?
projects-presented-hint = Pour une mission de conseil ; laissez vide si c’est encore à venir
projects-begun = Quand votre travail a-t-il commencé ?
projects-begun-hint = Le jour du passage de relais ; laissez vide pour aujourd’hui
projects-concluded = Quand le projet du client s’est-il achevé ?
projects-concluded-hint = Seulement s’il est achevé
projects-manager = Qui le dirige
projects-contact = Qui contacter en premier
projects-contact-any = La première personne chez le client
projects-new-save = Ajouter le projet
projects-added = Projet ajouté : {$project}. Son premier échange a trouvé son jour.

## Words in the margin of the form

projects-days-word = Quand
projects-people-word = Qui
