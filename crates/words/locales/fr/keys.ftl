## The list of keys

keys-find = Rechercher ou agir
keys-log = Noter un échange
keys-search = Rechercher dans la page
keys-next = Élément suivant
keys-previous = Élément précédent
keys-open = Ouvrir l’élément
keys-log-this = Noter cet échange
keys-call = Appeler
keys-another-day = Un autre jour
keys-not-needed = Pas nécessaire
keys-save = Enregistrer le formulaire
keys-close = Fermer en gardant le brouillon
keys-undo = Annuler
keys-this = Cette liste
keys-hint = Les touches seules sont inactives dans les champs et peuvent être désactivées dans les réglages.
