## The head of a client's page

client-margin-every = rythme
client-margin-days = {$count ->
        [one] jour
       *[other] jours
    }
client-margin-working-days = {$count ->
        [one] jour ouvré
       *[other] jours ouvrés
    }
client-margin-weeks = {$count ->
        [one] semaine
       *[other] semaines
    }
client-margin-months = {$count ->
        [one] mois
       *[other] mois
    }
client-margin-no = aucun
client-margin-rhythm = rythme
client-lede = {$country}, avec nous depuis le {$day}. Suivi assuré par {$member}.
client-lede-somewhere = Avec nous depuis le {$day}. Suivi assuré par {$member}.
client-edit = Modifier la fiche
client-chip-promises = {$count ->
        [one] {$number} engagement en cours
       *[other] {$number} engagements en cours
    }
client-chip-marked = {$mark}, depuis le {$day}
client-no-contact-slip = Depuis le {$day}, ils demandent à ne pas être contactés. Rien n’est prévu tant que cette demande n’est pas levée.
client-dissolved-slip = Dissolution le {$day}. Tout suivi a pris fin.
client-merged-slip = C’était un doublon, fusionné avec {$client}.

## The next contact

client-next = Prochain échange
client-next-with = {$channel}, avec {$person}.
client-next-channel = {$channel}.
client-next-none = Rien n’est prévu.
client-next-none-why = Aucun rythme, aucun projet, aucun échange prévu ne les concerne. Choisissez un jour, ou un rythme.
client-next-silenced = Rien n’est prévu, car il ne faut pas les contacter.
client-next-later = Ensuite
client-log = Noter l’échange
client-plan = Planifier un échange
client-plan-day = Quel jour
client-plan-about = À quel sujet
client-plan-channel = Comment
client-plan-with = Avec
client-plan-save = Planifier
client-planned = Prévu pour le {$day}.
client-plan-drop = L’annuler
client-plan-dropped = L’échange prévu est annulé.
client-paused = En pause jusqu’au {$day}.
client-pause-end = Mettre fin à la pause

## The rhythm of its own, and prospects

client-relation = La relation
client-rhythm = Un rythme propre
client-rhythm-none = Aucun ; les projets et les échanges prévus en tiennent lieu.
client-rhythm-agreed = {$every}, à leur demande
client-rhythm-set = Fixer un rythme
client-rhythm-count = Tous les combien
client-rhythm-unit = Unité de temps
client-unit-weeks = semaines
client-unit-months = mois
client-unit-days = jours
client-unit-working-days = jours ouvrés
client-rhythm-since = À compter du
client-rhythm-since-hint = Le dernier échange connu ; laissez vide pour aujourd’hui
client-rhythm-asked = C’est le client qui a demandé ce rythme
client-rhythm-save = Enregistrer ce rythme
client-rhythm-kept = Désormais {$every}.
client-rhythm-end = Mettre fin à ce rythme
client-rhythm-ended = Le rythme a pris fin.
client-prospect-since = Prospect depuis le {$day}
client-prospect-no = N’est pas un prospect
client-prospect-make = Cela pourrait devenir un projet
client-prospect-end = Ils ont dit non
client-prospect-made = Prospect à partir d’aujourd’hui. Nous prenons des nouvelles toutes les quatre semaines.
client-prospect-ended = Ce n’est plus un prospect. Son historique reste ici.
client-no-contact-day = Depuis
client-no-contact-hint = Personne n’y est contacté, quoi que dise un rythme, tant que l’interdiction n’est pas levée.
client-no-contact-save = Ne pas les contacter
client-no-contact-lift = On peut de nouveau les contacter
client-no-contact-set = C’est noté. Personne n’y sera contacté.
client-no-contact-lifted = On peut de nouveau les contacter. Les intervalles repartent de zéro.
client-dissolved-day = Depuis
client-dissolved-hint = Tout suivi prend fin, y compris le soutien après un échec. La fiche reste.
client-dissolved-save = Ils n’existent plus
client-dissolved-lift = Ils existent encore
client-dissolved-set = C’est noté. Tout suivi a pris fin.
client-dissolved-lifted = Ils sont de retour. Le suivi reprend.

## People

client-people = Personnes
client-people-none = On n’y connaît encore personne.
client-person-add = Ajouter une personne
client-person-prefers = Préfère
client-person-prefers-hours = {$channel}, de {$from} à {$until}
client-person-hours = De {$from} à {$until}
client-person-now = Leur heure actuelle
client-person-now-in = {$time} à {$zone}
client-person-remember = À retenir
client-person-title = Sa fonction
client-person-left = N’y travaille plus depuis le {$day}
client-person-no-contact = À ne pas contacter
client-person-name = Nom
client-person-language = Langue, si elle est différente
client-person-same-language = celle du client
client-person-formal = Comment s’adresser à cette personne
client-person-formal-usual = selon l’usage
client-person-formal-yes = en vouvoyant
client-person-formal-no = en tutoyant
client-person-gender = Accord dans les phrases
client-person-gender-unknown = non connu
client-person-gender-f = féminin
client-person-gender-m = masculin
client-person-note = À retenir de cette personne
client-person-else = Sinon par
client-person-else-none = rien d’autre
client-person-prefer = Contacter en premier
client-person-preferred = {$person} passe désormais en premier.
client-deed-preferred = passe en premier
client-extra-name = Un nouveau champ
client-extra-value = Ce qu’il dit
client-extra-hint = Un champ vidé disparaît.
client-extra-change = Modifier les autres champs
client-extra-saved = Les autres champs sont enregistrés.
client-person-save = Enregistrer cette personne
client-person-saved = Fiche enregistrée : {$name}.
client-person-leave = N’y travaille plus
client-person-back = Y travaille de nouveau
client-person-leave-day = Depuis
client-person-gone = C’est noté : {$name} n’y est plus.
client-person-returned = {$name} y travaille de nouveau.
client-person-silence = Ne pas contacter cette personne
client-person-unsilence = On peut contacter cette personne
client-person-silenced = C’est noté : on ne contactera pas {$name}.
client-person-unsilenced = On peut de nouveau contacter {$name}.
client-person-whole = L’ensemble du client

## Wishes, promises, marks

client-wishes = Souhaits
client-wish-none = Aucun souhait noté.
client-wish-add = Noter un souhait
client-wish-text = Que souhaitent-ils, ou ne souhaitent-ils pas ?
client-wish-hint = Comment, quand, quoi éviter : « jamais le vendredi »
client-wish-who = Qui l’a dit
client-wish-said = Dit le {$day}
client-wish-said-by = {$name}, le {$day}
client-wish-save = Noter le souhait
client-wish-saved = Le souhait est noté.
client-wish-drop = Il ne vaut plus
client-wish-dropped = Le souhait ne vaut plus.
client-promises = Engagements
client-promise-add = Noter un engagement
client-promise-none = Aucun engagement.
client-promise-text = Qu’a-t-on promis, exactement ?
client-promise-due = Promis pour le
client-promise-made-on = Pris le
client-promise-by = Pris par
client-promise-to = Pris envers
client-promise-save = Noter l’engagement
client-promise-saved = L’engagement est noté.
client-promise-made = Pris par {$member} le {$day}
client-promise-due-by = Pris par {$member}, pour le {$day}
client-promise-late = Pris par {$member}, échéance passée le {$day}
client-promise-kept = Tenu le {$day}
client-promise-retracted = Retiré le {$day}
client-promise-keep = Tenu
client-promise-retract = Retiré
client-promise-now-kept = Engagement tenu.
client-promise-now-retracted = Engagement retiré.
client-marks = Repères
client-mark-none = Aucun repère.
client-mark-add = Poser un repère
client-mark-which = Lequel
client-mark-since = Depuis
client-mark-on = Pour
client-mark-hint = Tant qu’il vaut, les échanges répétés se rapprochent.
client-mark-save = Poser le repère
client-mark-saved = Le repère est posé.
client-mark-end = C’est fini
client-mark-ended = Terminé le {$day}
client-mark-now-ended = Le repère est levé.
client-mark-confirm = Il vaut toujours
client-mark-confirmed = Confirmé le {$day}
client-mark-now-confirmed = Confirmé. Nous redemanderons dans six mois.
client-mark-since-day = Depuis le {$day}
client-mark-earlier = Repères passés

## Projects, tags, further fields

client-projects = Projets
client-project-add = Ajouter un projet
client-project-none = Aucun projet.
client-project-line = {$kind}. {$state}.
client-tags = Étiquettes
client-tags-hint = Séparées par des virgules
client-extra = Autres champs
client-note = Ce qu’il faut savoir
client-working-days = Jours de travail
client-works-from = Ils travaillent de
client-works-until = Jusqu’à
client-region = Région
client-region-hint = Pour les jours fériés d’une région, par exemple 57
client-save = Enregistrer la fiche
client-saved = Fiche enregistrée : {$client}.

## Two people saved the same record

client-both-title = Quelqu’un d’autre a enregistré pendant que vous écriviez
client-both-lede = Rien n’est perdu. À gauche, ce qui a été enregistré ; à droite, ce que vous avez écrit ; le formulaire ci-dessous garde votre version.
client-both-theirs = Tel qu’enregistré
client-both-mine = Tel que vous l’avez écrit
client-both-same = Les deux disent la même chose. Enregistrer ne change rien.
client-both-keep-theirs = Garder ce qui a été enregistré
client-both-keep-mine = Enregistrer ma version à la place

## The paper trail

client-trail = Tout notre historique
client-trail-all = Tout
client-trail-spoken = appels et réunions
client-trail-written = e-mails et messages
client-trail-changes = modifications
client-trail-export = Exporter l’historique
client-trail-empty = Aucun échange pour l’instant.
client-trail-empty-next = Le premier échange noté ouvre l’historique.
client-trail-none-such = Rien de ce genre.
client-trail-more = Continuer la lecture
client-trail-end = L’historique remonte au {$day}.
client-trail-with = Avec {$person}
client-trail-contact = Un échange
client-trail-attempt = Une tentative, sans réponse
client-trail-they-call = Ils nous rappelleront
client-trail-theirs = À leur initiative
client-trail-progress = Avancement
client-trail-critical = Points critiques
client-trail-corrected = Corrigé depuis
client-trail-correct = Corriger

## Two clients that are one

client-merge = Fusionner avec un autre client
client-merge-title = Est-ce un seul et même client ?
client-merge-lede = {$keeps} reste et reprend tout ce qui est noté chez {$goes}. Cela peut être annulé.
client-merge-choose = Quel autre client est le même ?
client-merge-find = Un mot de son nom
client-merge-none = Aucun autre client ne s’appelle ainsi.
client-merge-stays = Reste
client-merge-goes = Y est fusionné
client-merge-swap = Garder plutôt l’autre
client-merge-do = Fusionner les deux
client-merged = Fusionnés : tout est désormais chez {$client}.
client-merge-itself = Un client ne peut pas être fusionné avec lui-même.
client-merge-people = Personnes
client-merge-last = Dernier échange
client-merge-none-word = aucun

## Deleting

client-delete = Supprimer ce client
client-delete-title = Supprimer {$client} ?
client-delete-lede = Ses personnes, ses projets et son historique vont avec lui dans la corbeille et peuvent être restaurés pendant 30 jours.
client-delete-do = Mettre à la corbeille
client-delete-keep = Le garder
client-deleted = {$client} est dans la corbeille pour 30 jours.
client-dossier = Fiche

## Changes in the trail: what it was about, and what was done, as nouns

client-did = {$what} : {$deed}
client-did-named = {$what} « {$name} » : {$deed}
client-noun-client = Client
client-noun-contact = Personne
client-noun-project = Projet
client-noun-interaction = Échange
client-noun-mark = Repère
client-noun-promise = Engagement
client-noun-wish = Souhait
client-noun-flag = Signal d’alerte
client-noun-request = Demande
client-noun-opportunity = Opportunité
client-noun-planned = Échange prévu
client-noun-order = Prochain échange
client-noun-rhythm = Rythme
client-noun-other = Fiche
client-deed-added = ajout
client-deed-changed = modification
client-deed-ended = fin
client-deed-confirmed = confirmation
client-deed-kept = tenu
client-deed-retracted = retrait
client-deed-opened = ouverture
client-deed-closed = clôture
client-deed-answered = réponse
client-deed-logged = saisie
client-deed-corrected = correction
client-deed-moved = un autre jour
client-deed-waived = pas nécessaire
client-deed-paused = pause
client-deed-moved-to = déplacé au {$day}
client-deed-paused-until = pause jusqu’au {$day}
client-deed-because = {$deed} ({$reason})
client-deed-merged = fusion
client-deed-deleted = mise à la corbeille
client-deed-restored = restauration
client-deed-undone = annulation
client-deed-stage = {$stage}, à partir du {$day}
client-deed-state = {$state}, depuis le {$day}
client-trail-undone = Annulé depuis
