## A one-time link that an owner handed over

join-title = Bienvenue dans {$workspace}
join-lede = {$name}, choisissez un mot de passe, et vous pouvez entrer. Vous vous connectez avec {$mail}.
join-lede-known = {$name}, vous avez déjà un accès ici. Saisissez son mot de passe, et cet espace de travail sera aussi le vôtre.
join-reset-title = Un nouveau mot de passe
join-reset-lede = {$name}, choisissez un nouveau mot de passe pour {$mail}. Toutes les autres connexions prennent fin.
join-password = Nouveau mot de passe
join-password-known = Votre mot de passe
join-password-hint = Au moins {$least} caractères. Une courte phrase se retient bien.
join-do = Entrer
join-ended = Ce lien n’ouvre plus rien
join-ended-why = Il a servi, il a expiré, ou il ne vient pas de nous. Demandez-en un autre à qui vous l’a donné.
