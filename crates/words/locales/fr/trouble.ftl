## Errors: what happened, what is safe, what to do

trouble-number = Si vous demandez de l’aide, donnez ce numéro : {$number}
trouble-to-today = Revenir à Aujourd’hui
trouble-absent = Cette page n’existe pas
trouble-absent-why = Elle a peut-être été déplacée, ou ne vous est pas destinée. Rien n’a changé.
trouble-sign-in = Connectez-vous d’abord
trouble-sign-in-why = Il faut être membre de l’équipe, ou avoir un jeton valide.
trouble-may-not = Ici, vous pouvez lire, pas écrire
trouble-may-not-why = Un propriétaire de l’espace de travail peut faire cette modification, ou changer votre rôle.
trouble-scope = Ce jeton n’est pas fait pour cela
trouble-scope-why = Il faut un jeton qui permette {$scope}. Vous pouvez en créer un dans les réglages.
trouble-fields = {$count ->
        [one] {$number} champ à corriger
       *[other] {$number} champs à corriger
    }
trouble-fields-why = Rien n’a été enregistré. Ce qui ne va pas est indiqué champ par champ.
trouble-unreadable = Cette requête est illisible
trouble-unreadable-why = Revenez en arrière, rechargez la page et réessayez. Rien n’a été enregistré.
trouble-conflict = Quelqu’un d’autre a enregistré avant vous
trouble-conflict-why = Votre version n’est pas perdue : revenez-y, rechargez dans un autre onglet, et choisissez.
trouble-touched = Cela ne peut plus être annulé
trouble-touched-why = Une modification a été faite depuis. L’état actuel est resté tel quel.
trouble-lasting = Ceci reste tel quel
trouble-lasting-why = Ce qui concerne l’espace de travail lui-même, l’équipe, les invitations et les jetons ne s’annule pas. Cela se modifie dans les réglages : par vous-même pour ce qui vous appartient, par un propriétaire pour tout le reste.
trouble-too-many = Trop de tentatives
trouble-too-many-why = {$minutes ->
        [one] Réessayez dans une minute.
       *[other] Réessayez dans {$number} minutes.
    }
trouble-too-large = C’est trop à la fois
trouble-too-large-why = On peut envoyer ici {$kilobytes} ko au plus. Rien n’a été enregistré.
trouble-head-too-large = Le navigateur envoie trop de données avec cette requête
trouble-head-too-large-why = On lit au plus {$kilobytes} ko d’en-têtes. Le plus souvent, ce sont des cookies : supprimez du navigateur ceux de cette adresse, puis connectez-vous de nouveau.
trouble-forged = Ce formulaire venait d’une autre page
trouble-forged-why = Par sécurité, rien n’a été enregistré. Ouvrez la page ici et renvoyez le formulaire.
trouble-unwritable = L’enregistrement est impossible pour l’instant
trouble-unwritable-why = La base de données ne répond pas ou son disque est plein. Ce qui était déjà enregistré est en sécurité. Revenez en arrière et réessayez dans un moment.
trouble-too-slow = Cela a pris trop de temps
trouble-too-slow-why = Rien n’a été enregistré. Revenez en arrière et réessayez dans un moment.
trouble-broken = Une erreur s’est produite de notre côté
trouble-broken-why = Rien n’a été enregistré, et ce qui l’était déjà est en sécurité. Revenez en arrière et réessayez.
trouble-misshapen = Le corps de la requête n’a pas la forme attendue
trouble-misshapen-why = Chaque champ incorrect est nommé ; /api/docs indique comment écrire le corps. Rien n’a été enregistré.
trouble-not-json = Le corps de la requête n’est pas du JSON
trouble-not-json-why = Envoyez-le avec le type application/json. Rien n’a été enregistré.
trouble-unconditional = Indiquez quelle version vous remplacez
trouble-unconditional-why = Envoyez dans If-Match l’ETag de la fiche, telle que vous l’avez lue en dernier. Rien n’a été enregistré.
trouble-stale-why = Cette réponse contient l’état actuel, avec son ETag. Rien n’a été enregistré.
