## Buttons and words that many pages share

act-save = Enregistrer
act-saving = Enregistrement
act-cancel = Abandonner
act-undo = Annuler
act-undone = C’est annulé : tout est comme avant.
act-close = Fermer
act-back = Retour
act-change = Modifier
act-remove = Retirer
act-show = Afficher
act-find = Rechercher
act-none = Aucun
act-nothing-noted = Rien de noté
act-another-day = Un autre jour
act-not-needed = Pas nécessaire
act-pause = Mettre en pause
act-draft-kept = Brouillon conservé
act-draft-lost = Votre session a pris fin : ce que vous écrivez n’est pas conservé. Connectez-vous dans un autre onglet, puis continuez ici.
act-call = Appeler {$name}
act-write = Écrire à {$name}
