## What was deleted, and can be brought back

trash-title = {$count ->
        [0] La corbeille est vide
        [one] Un élément dans la corbeille
       *[other] {$number} éléments dans la corbeille
    }
trash-lede = {$count ->
        [one] Ce qui est supprimé reste ici un jour.
       *[other] Ce qui est supprimé reste ici {$number} jours, avec tout ce qui lui appartient.
    }
trash-margin-days = {$count ->
        [one] jour
       *[other] jours
    }
trash-margin-kept = conservé
trash-empty = Rien n’a été supprimé récemment.
trash-empty-next = Ce que vous supprimez passe d’abord par ici, et peut être restauré.
trash-by = Supprimé par {$member}.
trash-until = Restauration possible jusqu’au {$day}.
trash-of = Chez {$client}.
trash-bring-back = Restaurer
trash-brought-back = {$name} est de retour, avec tout ce qui lui appartenait.
trash-no-place = Ceci dépend d’un élément qui n’est plus là. Restaurez d’abord cet élément.
trash-client = Client
trash-contact = Contact
trash-project = Projet
trash-interaction = Échange noté
trash-other = Élément
trash-end = Ce qui est plus ancien a disparu pour de bon.
