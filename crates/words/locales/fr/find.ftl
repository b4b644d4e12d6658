## Find or do

find-title = Rechercher ou agir
find-lede = Clients, leurs contacts, projets, et ce que l’on peut faire.
find-lede-plan = Avec qui voulez-vous planifier un échange ?
find-what = Un nom, une adresse e-mail, un numéro de téléphone, ou ce que vous voulez faire
find-hint = Le début des mots suffit, à partir de deux lettres.
find-things = Résultats
find-none = Rien ne commence par « {$typed} ».
find-none-next = Moins de lettres, ou un autre mot du nom, le trouveront peut-être.
find-client = Client
find-contact = Contact
find-contact-at = Contact, {$client}
find-project = Projet
find-project-of = Projet, {$client}
find-acts = Ce que l’on peut faire
find-act = Agir
find-page = Page
find-log-with = Noter un échange avec {$client}
find-plan-with = Planifier un échange avec {$client}
find-add-client = Ajouter un client
find-add-project = Ajouter un projet
find-import = Importer une liste de clients
find-leave = Noter des jours d’absence
find-add-member = Ajouter un membre à l’équipe
find-make-token = Créer un jeton d’API
