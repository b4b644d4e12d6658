## One line at each entry (F8): yes, because ...

yes-asked-for = Oui, car c’est {$who} qui a demandé ce rythme.
yes-support = Oui, car c’est le silence, maintenant, qui pousserait {$who} à renoncer.
yes-congratulate = Oui, car {$who} mérite de l’entendre de vive voix.
yes-last-spoke = Oui, car personne d’entre nous n’a parlé avec {$who} depuis le {$day}.
yes-never-spoke = Oui, car personne d’entre nous n’a encore parlé avec {$who}.
yes-open = {$count ->
        [one] Oui, car il reste un point ouvert entre {$who} et nous.
       *[other] Oui, car il reste {$number} points ouverts entre {$who} et nous.
    }
yes-ours = Oui, car c’est un rappel pour nous, qui ne dérange personne.

## The four doubts, each answered from the record, on a press

doubt-call-last = Oui : le dernier échange date du {$day}, {$channel}, et le silence n’est jamais bon signe.
doubt-call-last-day = Oui : le dernier échange date du {$day}, et le silence n’est jamais bon signe.
doubt-call-never = Oui : personne d’entre nous ne leur a encore parlé, et le silence n’est jamais bon signe.
doubt-disturb-asked = Non : {$who} l’a demandé le {$day}.
doubt-disturb-hours = Non, entre {$from} et {$until} : ce sont les heures souhaitées par {$who}.
doubt-disturb-nothing-said = Non : {$who} ne nous a jamais demandé d’appeler moins souvent.
doubt-too-much-month = {$count ->
        [0] Non : aucun de nous ne les a contactés ce mois-ci.
        [one] Non : un seul échange ce mois-ci, toute l’équipe comprise, et au moins {$gap} entre deux échanges avec la même personne.
       *[other] Non : {$number} échanges ce mois-ci, toute l’équipe comprise, et au moins {$gap} entre deux échanges avec la même personne.
    }
doubt-finished-open = {$count ->
        [one] Pas encore : il reste un point ouvert entre vous.
       *[other] Pas encore : il reste {$number} points ouverts entre vous.
    }
doubt-finished-theirs-goes-on = Notre part, peut-être ; leur projet, non, et c’est ce qui compte pour eux.
doubt-finished-all = Oui, et leur projet aussi : un appel qui ne demande rien est celui dont on se souvient.
