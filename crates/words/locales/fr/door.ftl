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
door-link-title = Choisissez votre mot de passe
door-link-lede = {$name}, ce lien ne sert qu’une fois. Votre mot de passe vous connectera désormais.
door-new-password = Nouveau mot de passe
door-password-hint = Au moins {$least} caractères. Une courte phrase convient.
door-link-use = Enregistrer et entrer
door-link-dead = Ce lien ne fonctionne plus
door-link-dead-why = Il a été utilisé, ou son délai est passé. Demandez-en un nouveau à un propriétaire de l’espace de travail.
door-join-title = Rejoindre {$workspace}
door-join-lede = {$name}, vous vous connectez avec le mot de passe que vous avez déjà.
