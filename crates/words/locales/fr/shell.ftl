## The frame around every page

shell-brand = Seguito
shell-title = {$page} · Seguito
shell-skip = Aller au contenu
shell-index = Pages principales
shell-tools = Outils
shell-today = Aujourd’hui
shell-clients = Clients
shell-projects = Projets
shell-weeks = Semaines à venir
shell-held = En attente
shell-nothing-planned = Rien de prévu
shell-rhythms = Rythmes
shell-import = Importer
shell-settings = Réglages
shell-trash = Corbeille
shell-log = Noter
shell-more = Plus
shell-find-or-do = Rechercher ou agir
shell-log-contact = Noter un échange
shell-keyboard = Clavier
shell-sign-out = Se déconnecter
shell-waiting = {$count ->
        [0] Personne à contacter aujourd’hui
        [one] {$number} personne à contacter aujourd’hui
       *[other] {$number} personnes à contacter aujourd’hui
    }
shell-demo = Ceci est la démo : rien n’est réel ici.
shell-demo-end = Supprimer la démo
