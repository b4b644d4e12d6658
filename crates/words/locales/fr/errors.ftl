## What is wrong with a field, and how to mend it

wrong-missing = Ce champ est encore vide. Remplissez-le.
wrong-too-long = {$limit ->
        [one] Trop de texte : un caractère au plus.
       *[other] Trop de texte : {$number} caractères au plus.
    }
wrong-too-short = {$least ->
        [one] Il faut au moins un caractère.
       *[other] Il faut au moins {$number} caractères.
    }
wrong-unreadable = Cette saisie est illisible. Un jour peut s’écrire 3 décembre, 2026-12-03 ou « demain », une heure 9:30.
wrong-unreadable-day = Ce jour n’est pas lisible. Écrivez « demain », « 3 décembre » ou 2026-12-03.
wrong-no-such-day = Ce jour n’existe pas dans le calendrier. Vérifiez le jour et le mois.
wrong-weekday-differs = Le jour de la semaine ne correspond pas à la date : c’est le {$day}. Corrigez l’un des deux.
wrong-unreadable-time = Cette heure n’est pas lisible. Écrivez 9:30 ou 14:00.
wrong-unknown = Ce choix n’existe pas. Choisissez-en un dans la liste.
wrong-in-future = Le {$given} n’est pas encore arrivé : nous sommes le {$today}. Indiquez au plus tard aujourd’hui.
wrong-before = Le {$given} vient avant le {$other}. Indiquez une date ultérieure, ou corrigez l’autre.
wrong-after = Le {$given} vient après le {$other}. Indiquez une date antérieure, ou corrigez l’autre.
wrong-taken = C’est déjà pris. Choisissez autre chose.
wrong-mismatch = Cela ne va pas avec le reste. Vérifiez à quoi cela se rapporte.
wrong-not-a-mail = Ce n’est pas une adresse e-mail. Écrivez-la comme anna@example.org.
wrong-not-the-password = Ce n’est pas le mot de passe. Réessayez.
wrong-ends-first = La fin précède le début. Modifiez l’un des deux.
wrong-last-owner = Il faut qu’un propriétaire reste. Confiez d’abord ce rôle à un autre membre.
wrong-merged = Ce client était un doublon, fusionné avec un autre. Utilisez celui-ci.
wrong-out-of-range = Indiquez un nombre entre {$least} et {$most}.
