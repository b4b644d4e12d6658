## Why a contact moved from one day to another

move-client-day-off = Déplacé du {$from} au {$to} : le client ne travaille pas ce jour-là.
move-client-holiday = Déplacé du {$from} au {$to} : c’est férié chez le client ({$holiday}).
move-member-day-off = Déplacé du {$from} au {$to} : {$member} ne travaille pas ce jour-là.
move-member-holiday = Déplacé du {$from} au {$to} : c’est férié là où {$member} travaille ({$holiday}).
move-member-leave = Déplacé du {$from} au {$to} : {$member} est en congé.
move-contact-leave = Déplacé du {$from} au {$to} : {$contact} est en congé.
move-gap = Déplacé du {$from} au {$to} : {$gap} entre deux échanges avec {$contact}, et il y en a un le {$other}.
move-weekly-cap = {$count ->
        [one] Déplacé du {$from} au {$to} : un échange par semaine avec {$client} suffit.
       *[other] Déplacé du {$from} au {$to} : {$number} échanges par semaine avec {$client} suffisent.
    }
move-load = Déplacé du {$from} au {$to} : la journée était pleine pour {$member}.
move-person = Déplacé du {$from} au {$to} : jour choisi par {$member}.
move-they-will-call = Déplacé du {$from} au {$to} : ils ont dit qu’ils nous rappelleraient.
move-no-answer = Déplacé du {$from} au {$to} : personne n’a répondu, on réessaie donc.
move-backlog = Déplacé du {$from} au {$to} : l’arriéré est réparti sur les prochains jours.
move-together = Déplacé du {$from} au {$to} : une seule conversation avec {$contact} au lieu de deux.

## No day in the window can be had, and what bound it

unplaceable-client-day-off = Aucun jour possible entre le {$from} et le {$to} : le client ne travaille pas ces jours-là.
unplaceable-client-holiday = Aucun jour possible entre le {$from} et le {$to} : c’est férié chez le client ({$holiday}).
unplaceable-member-day-off = Aucun jour possible entre le {$from} et le {$to} : {$member} ne travaille pas ces jours-là.
unplaceable-member-holiday = Aucun jour possible entre le {$from} et le {$to} : c’est férié là où {$member} travaille ({$holiday}).
unplaceable-member-leave = Aucun jour possible entre le {$from} et le {$to} : {$member} est en congé.
unplaceable-contact-leave = Aucun jour possible entre le {$from} et le {$to} : {$contact} est en congé.
unplaceable-gap = Aucun jour possible entre le {$from} et le {$to} : {$gap} entre deux échanges avec {$contact}, et il y en a un le {$other}.
unplaceable-weekly-cap = {$count ->
        [one] Aucun jour possible entre le {$from} et le {$to} : un échange par semaine avec {$client} suffit.
       *[other] Aucun jour possible entre le {$from} et le {$to} : {$number} échanges par semaine avec {$client} suffisent.
    }
unplaceable-load = Aucun jour possible entre le {$from} et le {$to} : les journées sont pleines pour {$member}.
unplaceable-other = Aucun jour possible entre le {$from} et le {$to}.
unplaceable-way-out = Choisissez vous-même un jour : Seguito avertit, sans jamais empêcher.

## Why a contact waits

held-planned = Prévu pour le {$day}.
held-moved = Déplacé au {$day}.
held-merged = À demander dans la même conversation avec {$who}, le {$day}.
held-paused = En pause jusqu’au {$day}.
held-waived = Pas nécessaire cette fois ; c’était prévu pour le {$day}.
held-out-of-reach = Personne chez {$client} ne doit être contacté. Indiquez une autre personne, ou laissez les choses ainsi.
held-backlog = Reste d’avant : son tour vient le {$day}, et ce n’est pas un retard.

## How an entry stands

late-with-care = L’échéance est passée depuis le {$day} ; {$who} attend encore de nos nouvelles.
late-with-care-support = L’échange du {$day} a été manqué, et nous ne laissons pas {$who} sans soutien.
attempt-number = {$count ->
        [1] Première tentative
       *[other] Tentative {$number}
    }

## A mark shortened the interval

shortened-fragile = {$span}, contre {$instead} d’ordinaire, car la période est fragile pour eux.
shortened-team-forming = {$span}, contre {$instead} d’ordinaire, car leur équipe est encore en formation.
shortened-installing = {$span}, contre {$instead} d’ordinaire, car c’est à l’installation que l’on se bloque.
shortened-silent = {$span}, contre {$instead} d’ordinaire, car personne ne répond depuis un moment.

## What settled an occurrence

settled-contact = Fait le {$day}.
settled-replaced = Remplacé par ce qui s’est passé le {$day}.
settled-waived = Pas nécessaire, dit le {$day}.
settled-missed = L’appel du {$day} n’a pas eu lieu ; le suivant l’a remplacé.
