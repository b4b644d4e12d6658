## All settings

settings-title = Réglages
settings-all = Tous les réglages
settings-lede = Comment vous travaillez, et comment travaille l’équipe.
settings-margin-you = vous
settings-margin-team = l’équipe
settings-margin-data = données
settings-me = Vous
settings-me-note = {$zone}, de {$from} à {$until}, personnes par jour : {$number} au plus.
settings-workspace = L’espace de travail
settings-workspace-note = Nom, langue, pays, et la limite de sollicitations.
settings-members = L’équipe
settings-members-note = {$count ->
        [one] Un membre.
       *[other] {$number} membres.
    }
settings-rhythms-note = Quand nous sommes en contact, comment, et ce que nous demandons.
settings-tokens = Jetons d’API
settings-tokens-note = {$count ->
        [0] Aucun programme n’agit en votre nom.
        [one] Un programme agit en votre nom.
       *[other] {$number} programmes agissent en votre nom.
    }
settings-import-note = Des clients d’un tableau ou d’un carnet d’adresses, essayés à blanc avant tout enregistrement.
settings-idle-note = Les clients sans prochain échange.
settings-trash-note = Ce qui a été supprimé, pendant 30 jours.
settings-saved = Enregistré.
settings-owner-only = Un propriétaire peut le changer.

## You

settings-me-lede = C’est ce qui décide quand on vous demande d’appeler quelqu’un, et ce qu’est « aujourd’hui » pour vous.
settings-who = Qui vous êtes
settings-name = Nom
settings-signs-in = Vous vous connectez avec {$mail}.
settings-language = Langue des pages
settings-where = Où vous êtes
settings-zone = Fuseau horaire
settings-zone-hint = Par exemple Europe/Paris. « Aujourd’hui » en dépend.
settings-country = Pays
settings-country-hint = Pour les jours fériés
settings-country-none = non précisé
settings-region = Région
settings-region-hint = Son code, là où les jours fériés diffèrent : 57 pour la Moselle
settings-when = Quand vous travaillez
settings-days = Jours de travail
settings-from = De
settings-until = À
settings-load = Personnes par jour, au plus
settings-load-hint = Une préférence : les échanges sont répartis sur vos jours, et aucun n’est perdu.
settings-away = Jours d’absence
settings-away-note = Ce qui tombe ces jours-là est réparti sur les jours suivants, sans compter comme retard.
settings-away-none = Aucun jour noté.
settings-away-span = Du {$from} au {$until}
settings-away-from = Premier jour d’absence
settings-away-until = Dernier jour d’absence
settings-away-hint = Une date, par exemple 3 août
settings-away-add = Noter les jours
settings-away-remove = les jours à partir du {$day}
settings-away-added = Noté. Ce qui tombe ces jours-là vient après.
settings-away-removed = Vous êtes de nouveau disponible ces jours-là.
settings-keys = Touches et apparence
settings-single-keys = Les touches seules agissent dans les pages
settings-single-keys-note = N note un échange, J et K font avancer. Les touches avec Ctrl fonctionnent dans tous les cas.
settings-theme = Clair ou sombre
settings-theme-device = Comme l’appareil
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-password = Mot de passe
settings-password-old = Mot de passe actuel
settings-password-new = Nouveau mot de passe
settings-password-hint = Au moins {$least} caractères. Toutes les autres connexions prennent fin.
settings-password-save = Changer le mot de passe
settings-password-changed = Le mot de passe est changé, et les autres connexions ont pris fin.
settings-sign-ins = Vos connexions en cours
settings-sign-in-here = Ce navigateur
settings-sign-in-seen = Depuis le {$since}, dernière activité le {$seen}.
settings-sign-in-unknown = Un navigateur
settings-sign-ins-end = Terminer toutes les autres
settings-sign-ins-alone = Seulement ici.
settings-sign-ins-ended = Toutes les autres connexions ont pris fin.

## The workspace

settings-workspace-lede = Ce qui vaut pour vous tous.
settings-workspace-who = Nom et lieu
settings-workspace-name = Nom de l’espace de travail
settings-workspace-language = Langue de l’espace de travail
settings-workspace-language-hint = Les listes de personnes suivent son ordre ; les nouveaux membres et clients la reçoivent par défaut.
settings-workspace-place-hint = Valeurs par défaut des nouveaux membres et clients.
settings-limits = Limite de sollicitations
settings-limits-why = Elle déplace les échanges prévus dans leur marge en jours, et n’en perd aucun. Qui choisit d’agir maintenant est averti, jamais empêché.
settings-gap = Jours ouvrés entre deux échanges avec une même personne
settings-cap = Échanges par semaine avec un client, au plus
settings-limits-hint = Tous projets et membres confondus. Réponses, urgences, rythmes convenus et facturation n’attendent pas et ne comptent pas.
settings-demo = La démo
settings-quiet = Les envois automatiques sont suspendus
settings-quiet-note = Ces données viennent d’une sauvegarde. Vérifiez d’abord ce qui avait déjà été envoyé, puis rétablissez les envois.
settings-wake = Rétablir les envois
settings-demo-here = Tout est inventé dans cet espace. Le supprimer ne laisse rien.
settings-demo-none = Un espace de clients inventés pour faire le tour, à côté du vôtre.
settings-demo-add = Faire le tour de la démo
settings-demo-remove = Supprimer la démo

## The team

settings-members-title = {$count ->
        [one] L’équipe : un membre
       *[other] L’équipe : {$number} membres
    }
settings-members-lede = Personne ne s’inscrit seul : un propriétaire remet un lien qui sert une fois.
settings-member-you = Vous
settings-member-awaited = Le lien n’est pas encore utilisé
settings-member-clients = {$count ->
        [0] Ne suit aucun client.
        [one] Suit un client.
       *[other] Suit {$number} clients.
    }
settings-role = Rôle
settings-role-of = Rôle attribué à {$name}
settings-role-save = Changer le rôle
settings-role-changed = {$name} a désormais le rôle « {$role} ».
settings-member-link = Créer un nouveau lien de connexion
settings-of = pour {$name}
settings-member-manage = Modifier
settings-hand-over = Confier tous les clients
settings-hand-over-to = À qui
settings-hand-over-note = Les projets suivent. L’arriéré est réparti sur les prochains jours, sans compter comme retard.
settings-hand-over-do = Les confier
settings-handed-over = {$count ->
        [one] {$name} suit un client de plus.
       *[other] {$name} suit {$number} clients de plus.
    }
settings-dismiss = Retirer de l’équipe
settings-dismiss-note = {$name} ne pourra plus se connecter, et ses jetons prennent fin. Ce qui est noté reste sous son nom.
settings-dismissed = {$name} ne fait plus partie de l’équipe.
settings-last-owner = Il faut au moins un propriétaire. Donnez d’abord ce rôle à quelqu’un d’autre.
settings-member-add = Ajouter un membre
settings-member-mail = Adresse e-mail
settings-member-mail-hint = Pour se connecter. Rien n’y est envoyé.
settings-member-add-do = Créer le lien
settings-link = Le lien pour {$name}
settings-link-once = Remettez-le vous-même. Il sert une fois, jusqu’au {$day}, et ne sera plus affiché.
settings-left = Anciens membres

## API tokens

settings-tokens-lede = Un jeton permet à un programme d’agir en votre nom, dans ce seul espace, dans la limite de ses droits.
settings-tokens-none = Aucun jeton pour l’instant.
settings-token-new = Un nouveau jeton
settings-token-name = À quoi il sert
settings-token-scopes = Ce qu’il peut faire
settings-scope-read = lire
settings-scope-write = modifier
settings-scope-export = exporter
settings-token-life = Durée de validité
settings-token-month = 30 jours
settings-token-quarter = 90 jours
settings-token-year = un an
settings-token-make = Créer le jeton
settings-token-made = Le jeton « {$name} »
settings-token-once = Copiez-le maintenant : il ne sera plus affiché.
settings-token-until = Valable jusqu’au {$day}.
settings-token-seen = Dernière utilisation : {$day}.
settings-token-unused = Jamais utilisé.
settings-token-revoke = Révoquer
settings-token-revoked = « {$name} » n’ouvre plus rien.
settings-token-ended = N’est plus valable
settings-password-again = Votre mot de passe
settings-password-again-hint = Redemandé pour tout ce qui donne un accès.
