## Before anybody is signed in

door-languages = Langue
door-sign-in = Se connecter
door-sign-in-lede = Les personnes à contacter aujourd’hui vous attendent à l’intérieur.
door-mail = Votre adresse e-mail
door-password = Mot de passe
door-wrong = L’adresse et le mot de passe ne correspondent pas. Réessayez, ou demandez un nouveau lien à un propriétaire de l’espace de travail.
door-forgotten = Oublié ? Un propriétaire de l’espace de travail peut vous remettre un nouveau lien.
door-which = Quel espace de travail ?
door-which-lede = Vous faites partie de plusieurs espaces de travail. Chacun a ses clients.
door-none = Vous n’appartenez plus à aucun espace de travail. Demandez un nouveau lien à un propriétaire.
door-password-hint = Au moins {$least} caractères. Une courte phrase convient.
door-again = Votre session a pris fin
door-again-lede = Rien n’est encore enregistré, mais ce que vous avez écrit n’est pas perdu : cela reste sur cette page. Connectez-vous dans un nouvel onglet, revenez ici et envoyez-le de nouveau.
door-again-sign-in = Se connecter dans un nouvel onglet
door-again-send = Envoyer de nouveau
