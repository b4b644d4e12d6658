## The list of clients

clients-title = {$count ->
        [0] Pas encore de client
        [one] {$number} client
       *[other] {$number} clients
    }
clients-margin-all = tous
clients-margin-clients = {$count ->
        [one] client
       *[other] clients
    }
clients-lede-due = {$count ->
        [0] Personne à contacter aujourd’hui.
        [one] Un client est à contacter aujourd’hui.
       *[other] {$number} clients sont à contacter aujourd’hui.
    }
clients-lede-fragile = {$count ->
        [one] L’un d’eux traverse une période fragile.
       *[other] {$number} traversent une période fragile.
    }
clients-lede-idle = {$count ->
        [one] Pour l’un d’eux, rien n’est prévu.
       *[other] Pour {$number} d’entre eux, rien n’est prévu.
    }
clients-lede-first = Ajoutez-en un, ou importez la liste que vous avez déjà.
clients-by-next = Par prochain échange
clients-find = Rechercher un client, une personne, un mot
clients-add = Ajouter un client
clients-import = Importer une liste
clients-show = Afficher
clients-which = Quels clients
clients-which-all = tous les clients
clients-which-running = les clients avec un projet en cours
clients-which-past = les anciens clients
clients-which-prospect = les prospects
clients-which-fragile = les clients en période fragile
clients-which-silent = les clients qui ne répondent pas
clients-which-no-contact = les clients à ne pas contacter
clients-which-idle = les clients pour qui rien n’est prévu
clients-by = suivis par
clients-by-any = l’un d’entre nous
clients-by-me = moi
clients-tagged = avec l’étiquette
clients-tagged-any = n’importe laquelle ou aucune
clients-order = Ordre
clients-order-next = prochain échange d’abord
clients-order-name = par nom
clients-order-silence = plus long silence d’abord
clients-late = En retard
clients-late-since = depuis le {$day}
clients-today = auj.
clients-no-day = aucun jour
clients-last-spoke = Dernier échange le {$day}
clients-never-spoke = Aucun échange pour l’instant
clients-with = Avec {$member}
clients-past = Ancien client
clients-prospect = Prospect
clients-do-not-contact = Ne pas contacter
clients-flags = {$count ->
        [one] {$number} signal d’alerte
       *[other] {$number} signaux d’alerte
    }
clients-idle = Rien de prévu
clients-idle-note = Aucun échange n’est prévu avec ces clients. Il faut à chacun un jour, ou une raison.
clients-idle-why = Aucun rythme, aucun projet, aucun échange prévu ne les concerne.
clients-idle-no-contact = Il ne faut pas les contacter ; rien n’est donc prévu.
clients-plan = Planifier
clients-plan-with = un échange avec {$client}
clients-more = Afficher les suivants
clients-from-start = Revenir au début
clients-end = C’est toute la liste.
clients-export = L’exporter en CSV
clients-export-workbook = Tous dans un fichier Excel
clients-export-cards = Tous en vCard
clients-reassign = Confier plusieurs clients à quelqu’un d’autre
clients-reassign-hint = Cochez-les dans la liste. Les échanges prévus suivent ; l’arriéré est réparti, sans compter comme retard.
clients-reassign-to = Qui les suit désormais
clients-reassign-do = Confier les clients cochés
clients-reassign-tick = Choisir {$client}
clients-reassigned = {$count ->
        [one] {$member} suit {$number} client de plus.
       *[other] {$member} suit {$number} clients de plus.
    }
clients-none-like = Aucun résultat. Essayez moins de mots, ou un autre choix.
clients-first = Pas encore de client.
clients-first-next = Dès le premier, la page Aujourd’hui vous dit qui appeler, et pourquoi.
clients-beside = À propos des clients
clients-marks = Repères
clients-mark-fragile = Financement reçu, ou argent personnel en jeu
clients-mark-team-forming = Une offre d’aide figure dans la trame
clients-mark-installing = Une offre d’aide figure dans la trame
clients-mark-silent = Une tentative tous les dix jours ouvrés
clients-mark-none = Aucun client ne porte de repère.
clients-where = Où ils sont
clients-tidy = À ranger
clients-tidy-twice = Peut-être le même, deux fois
clients-tidy-no-mail = Sans adresse e-mail
clients-tidy-nothing = Rien à ranger.

## Adding a client

clients-new-title = Un nouveau client
clients-new-lede = Un nom suffit pour commencer. Ce que vous savez de la personne facilite le premier appel.
clients-name = Qui est le client ?
clients-name-hint = Une organisation, ou une personne suivie en son nom
clients-person = À qui parlez-vous ?
clients-person-hint = Nécessaire dès qu’un des champs ci-dessous est rempli
clients-channel = Quel canal cette personne préfère-t-elle ?
clients-channel-unknown = On ne sait pas
clients-phone = Téléphone
clients-mail = E-mail
clients-chat = Messagerie
clients-chat-hint = Un numéro, un nom ou un lien
clients-country = Pays
clients-country-unknown = pas encore connu
clients-country-hint = Pour les jours fériés et l’heure
clients-zone = Fuseau horaire
clients-zone-hint = Par exemple Europe/Paris
clients-language = Langue de vos échanges
clients-hours-from = Heures favorables, à partir de
clients-hours-until = Heures favorables, jusqu’à
clients-hours-hint = À leur heure, par exemple 9:30
clients-manager = Qui les suit
clients-is-prospect = Un prospect : pas encore de projet. Nous prenons des nouvelles toutes les quatre semaines.
clients-new-save = Ajouter le client
clients-added = Client ajouté : {$client}. Avec un rythme ou un projet, le prochain échange se place de lui-même.

## More of the list

clients-which-failing = les clients dont le projet n’aboutit pas
clients-mark-failing = Suivi rapproché, qu’aucun réglage ne désactive
clients-mark-no-contact = Jusqu’à ce que quelqu’un lève l’interdiction
clients-where-word = Où
clients-column-person = Personne
clients-column-next = Prochain échange
clients-column-last = Dernier échange
clients-reassign-none = Cochez au moins un client.
