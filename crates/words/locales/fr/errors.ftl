## What is wrong with a field, and how to mend it

wrong-missing = Ce champ est encore vide. Remplissez-le.
wrong-too-long = {$limit ->
        [one] Trop long : un caractère au plus.
       *[other] Trop long : {$number} caractères au plus.
    }
wrong-too-short = {$least ->
        [one] Trop court : au moins un caractère.
       *[other] Trop court : au moins {$number} caractères.
    }
wrong-unreadable = Ce texte n’est pas lisible. Vérifiez comment il est écrit.
wrong-unreadable-day = Ce jour n’est pas lisible. Écrivez « demain », « 3 décembre » ou 2026-12-03.
wrong-no-such-day = Ce jour n’existe pas dans le calendrier. Vérifiez le jour et le mois.
wrong-weekday-differs = Le jour de la semaine ne correspond pas à la date, qui est {$day}. Corrigez l’un des deux.
wrong-unreadable-time = Cette heure n’est pas lisible. Écrivez 9 h 30 ou 14:00.
wrong-unreadable-mail = Ce n’est pas une adresse e-mail. Elle a la forme anna@studio.example.
wrong-unreadable-phone = Ce n’est pas un numéro de téléphone. Écrivez-le avec l’indicatif, comme +33 1 00 00 00 00.
wrong-unreadable-number = Ce n’est pas un nombre. Écrivez-le en chiffres.
wrong-unknown = Ce choix n’existe pas. Choisissez-en un dans la liste.
wrong-in-future = Le {$given} n’est pas encore arrivé : nous sommes le {$today}. Indiquez un jour jusqu’à aujourd’hui.
wrong-before = Le {$given} vient avant le {$other}. Indiquez un jour à partir du {$other}, ou corrigez l’autre date.
wrong-after = Le {$given} vient après le {$other}. Indiquez un jour jusqu’au {$other}, ou corrigez l’autre date.
wrong-taken = C’est déjà pris. Choisissez autre chose.
wrong-mismatch = Les deux ne correspondent pas. Écrivez-le encore une fois.
wrong-out-of-range = Indiquez un nombre entre {$least} et {$most}.

## Whole refusals: a title, what happened, what to do

error-summary = {$count ->
        [one] Un point est à corriger. Votre saisie est conservée.
       *[other] {$number} points sont à corriger. Votre saisie est conservée.
    }
error-absent-title = Il n’y a rien ici
error-absent = Soit cela n’existe pas, soit cela ne fait pas partie de ce que vous pouvez voir. Vérifiez l’adresse, ou allez à Aujourd’hui.
error-may-not-write-title = Vous pouvez lire, pas modifier
error-may-not-write = Rien n’a été modifié. Un propriétaire de l’espace de travail peut le modifier, ou vous y autoriser.
error-conflict-title = Quelqu’un a enregistré entre-temps
error-conflict = Les deux versions sont ci-dessous, et rien n’est perdu. Choisissez ce qui reste.
error-touched-title = Ceci ne peut plus être annulé
error-touched = {$count ->
        [one] Une fiche a été modifiée depuis. Rien n’a été annulé ; modifiez-la à la main.
       *[other] {$number} fiches ont été modifiées depuis. Rien n’a été annulé ; modifiez-les à la main.
    }
error-too-many-title = Trop de tentatives
error-too-many = {$minutes ->
        [one] Réessayez dans une minute.
       *[other] Réessayez dans {$number} minutes.
    }
error-broken-title = Quelque chose s’est cassé ici
error-broken = Ce qui était enregistré est en sûreté. Réessayez ; si cela se reproduit, donnez ce numéro à qui gère Seguito : {$reference}.
error-go-today = Aller à Aujourd’hui
error-fields-title = À revoir
