## Today: whom to reach, and why

today-title = {$count ->
        [0] Personne à contacter aujourd’hui
        [one] Une personne à contacter aujourd’hui
       *[other] {$number} personnes à contacter aujourd’hui
    }
today-length = {$quarters ->
        [1] Environ un quart d’heure en tout.
        [2] Environ une demi-heure en tout.
        [3] Environ trois quarts d’heure en tout.
        [4] Environ une heure en tout.
        [5] Environ une heure et quart en tout.
        [6] Environ une heure et demie en tout.
       *[other] Environ {$hours} heures en tout.
    }
today-late = {$count ->
        [0] Aucun échange n’est en retard.
        [one] {$rest ->
           [0] L’échange est en retard.
          *[other] Un échange est en retard ; les autres sont au jour prévu.
        }
       *[other] {$rest ->
           [0] Tous les échanges sont en retard.
          *[other] {$number} échanges sont en retard ; les autres sont au jour prévu.
        }
    }
today-list = À contacter aujourd’hui
today-beside = À côté d’aujourd’hui
today-is-late = En retard
today-since = depuis le {$day}
today-any-time = à toute heure
today-from = dès {$time}
today-until = jusqu’à {$time}
today-no-day = aucun jour possible
today-who = {$contact}, {$role}
today-nobody-known = aucun contact connu
today-last-spoke-on = Dernier échange le {$day}
today-last-spoke = Dernier échange
today-on-by = {$day}, {$by}
today-never-spoke = pas encore
today-asked-for = {$who} a demandé
today-never-spoken-with = Aucun échange pour l’instant.
today-this-month = Nous tous, ce mois-ci
today-contacts = {$count ->
        [0] aucun échange
        [one] {$number} échange
       *[other] {$number} échanges
    }
today-wish = {$every}, {$hours}
today-hours = de {$from} à {$until}
today-no-wish = rien de particulier
today-ask = À demander : {$script}
today-log-this = Noter l’échange
today-log = Noter
today-log-with = échange avec {$client}
today-end = {$tomorrow ->
        [0] C’est tout pour aujourd’hui. Demain, personne à contacter.
        [one] C’est tout pour aujourd’hui. Demain, un échange.
       *[other] C’est tout pour aujourd’hui. Demain, {$number} échanges.
    }
today-empty-next = Personne à contacter aujourd’hui. Le prochain échange est avec {$client}, {$day}. Un bon jour pour un mot à quelqu’un que vous appréciez.
today-empty = Personne à contacter aujourd’hui, et rien n’est encore prévu.
today-see-weeks = Voir les semaines à venir
today-first-title = Votre premier jour ici
today-first-lede = Ce qu’il manque encore pour que cette page vous dise qui appeler.
today-no-client = Pas encore de client.
today-add-client = En ajouter un
today-import = Importer une liste
today-demo = Faire le tour de la démo
today-no-rhythm = Pas encore de rythme : aucun client n’a de projet ni de rythme propre.
today-plan-rhythm = Choisir un client
today-held = En attente
today-all-held = Tout ce qui est en attente
today-nothing-held = Rien n’est en attente.
today-nothing-planned = Rien de prévu
today-plan-one = Planifier
today-all-planned = Chaque client a une prochaine étape.
today-failed = Les échanges avec {$client} n’ont pas pu être calculés pour l’instant ; un nouvel essai se fera tout seul.
