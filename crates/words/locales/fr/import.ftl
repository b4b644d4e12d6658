## Importer une liste : le fichier

import-title = Importer une liste
import-lede = Le fichier que vous avez déjà suffit. Rien n’est enregistré avant que vous ayez vu ce que cela donnerait.
import-file = Le fichier
import-file-hint = CSV, Excel ou LibreOffice jusqu’à {$table} Mo, cartes de visite (vCard) jusqu’à {$cards} Mo. Au plus {$rows} lignes.
import-preset = D’où il vient
import-preset-guess = Le reconnaître à ses en-têtes
import-preset-seguito = Une liste de Seguito
import-preset-google = Google Contacts
import-preset-outlook = Outlook
import-preset-thunderbird = Thunderbird
import-preset-zoho = Zoho CRM
import-preset-last-contacted = Une liste avec la colonne du dernier échange
import-preset-vcard = Cartes de visite (vCard)
import-preset-generic = Toute autre liste, par ses en-têtes
import-preset-saved = Comme enregistré : {$name}
import-look = Voir ce que cela donnerait
import-looking = Lecture du fichier
import-waiting = {$file} attend toujours, et rien n’en est enregistré.
import-waiting-go = Reprendre ce fichier
import-past = Listes importées
import-past-none = Aucune liste n’a encore été importée.
import-past-undone = retirée le {$day}
import-choose-file = Choisissez d’abord un fichier.

## L’essai à blanc

import-of-file = un fichier de
import-rows = {$count ->
        [one] ligne
       *[other] lignes
    }
import-ready = {$count ->
        [0] Rien de nouveau à importer
        [one] Une ligne est prête à être importée
       *[other] {$number} lignes sont prêtes à être importées
    }
import-ready-lede = Rien n’est encore enregistré. Nouvelles : {$new}, modifiées : {$changed}, identiques : {$equal}, douteuses : {$doubtful}, refusées : {$refused}.
import-holds = Ce que contient le fichier
import-new = Nouvelles
import-new-note = Personne ici n’a ce nom, cette adresse ou ce numéro.
import-changed = Modifiées
import-changed-note = Des clients que vous avez déjà, avec des données plus récentes dans le fichier.
import-changed-see = Voir l’ancien à côté du nouveau
import-equal = Identiques
import-equal-note = Déjà là, mot pour mot. Elles restent telles quelles.
import-doubtful = Douteuses
import-doubtful-note = Ce sont peut-être des doublons. Chacune a une réponse, que vous pouvez changer.
import-doubtful-see = Voir les réponses
import-refused = Refusées
import-refused-note = Elles ne sont pas importées ; chacune figure avec son numéro et la raison.
import-refused-see = Voir pourquoi
import-accounted = Lignes du fichier : {$rows}. Aucune n’est oubliée.
import-row = ligne {$row}
import-more = Autres du même genre : {$count}.

## Doublons, et mots que nous ne connaissons pas

import-double-title = Douteuses : est-⁠ce le même client ?
import-double-note = La réponse la plus probable est déjà choisie.
import-double = {$name} : une ou deux fois ?
import-because-same-names = Le même nom, avec d’autres adresses et numéros.
import-because-same-mail = La même adresse e-mail sous un autre nom.
import-because-similar-names = Les noms ne diffèrent que par l’orthographe.
import-because-similar-organisation = La même organisation écrite autrement, avec une autre personne.
import-because-same-phone = Le même numéro de téléphone sous un autre nom.
import-in-file = Dans le fichier
import-here-already = Déjà ici
import-in-row = Ligne {$row}, dans le même fichier
import-join = Un seul client, les fusionner
import-apart = Deux clients
import-leave = Laisser la ligne {$row} de côté
import-ask-title = Mots que nous ne connaissons pas
import-ask-note = La question est posée une seule fois par mot, pour toutes ses lignes. Sans réponse, la ligne est importée et le mot conservé tel quel.
import-ask = {$head} : que veut dire « {$typed} » ?
import-ask-rows = {$count ->
        [one] dans une ligne
       *[other] dans {$number} lignes
    }
import-ask-open = Laisser en suspens
import-ask-day-hint = Un jour, par exemple 2026-12-03. Vide : en suspens.
import-ask-zone-hint = Par exemple Europe/Paris. Vide : en suspens.
import-why-no-such-day = Ce jour n’existe pas au calendrier.
import-why-not-a-day = Ce n’est pas un jour que nous savons lire.
import-why-in-future = Ce serait le {$day}, qui n’est pas encore venu.
import-why-not-a-mail = Ce n’est pas une adresse e-mail. La valeur est conservée à côté du client.
import-why-not-a-phone = Ce n’est pas un numéro joignable de partout. Il est conservé tel quel.
import-why-unknown-country = Les jours fériés et l’heure dépendent du pays.
import-why-unknown-language = Nous écrivons en cinq langues ; le mot est conservé tel quel.
import-why-unknown-zone = Aucun fuseau horaire ne porte ce nom.
import-why-not-a-rhythm = Ce n’est pas une durée.

## Modifiées, refusées, colonnes

import-changed-title = Modifiées : l’ancien à côté du nouveau
import-is-now = Maintenant
import-would-be = D’après le fichier
import-refused-title = Refusées, avec la raison
import-refused-edit = Corrigez-les dans le fichier et importez-le de nouveau : ce qui est déjà là reste tel quel.
import-refused-no-name = Ni nom ni adresse e-mail. Il faut un nom pour s’adresser à un client.
import-refused-too-long = {$column} : texte trop long, au plus {$limit} caractères.
import-columns = {$count ->
        [one] Une colonne, et ce qu’elle veut dire
       *[other] {$number} colonnes, et ce qu’elles veulent dire
    }
import-columns-note = Changez-en une, et les totaux ci-dessus sont recalculés.
import-kept-extra = Conservée sous son propre nom, jamais écartée
import-day-order = Dates comme 3/4/2026
import-day-first = 3 avril : le jour d’abord
import-month-first = 4 mars : le mois d’abord
import-count-again = Recalculer

## Suivre ceux-ci, à ce rythme

import-follow = Suivre ces clients, à ce rythme
import-follow-note = Ainsi, la page Aujourd’hui sait déjà qui appeler. L’arriéré est réparti sur les prochains jours, sans compter comme retard.
import-whom = Suivre
import-whom-all = tous ceux qui sont importés
import-whom-new = seulement les nouveaux
import-whom-tag = ceux qui portent l’étiquette {$tag}
import-every = à intervalle de
import-unit = Unité
import-from = à compter
import-from-last = du dernier échange
import-from-today = d’aujourd’hui
import-apply = {$count ->
        [one] Importer une ligne
       *[other] Importer {$number} lignes
    }
import-applying = Importation en cours
import-apply-later = Importer, suivre plus tard
import-other-file = Choisir un autre fichier
import-one-step = Toutes les lignes ou aucune. Personne ne reçoit de message, et la liste entière peut être retirée ensuite.

## À côté

import-beside = À propos de cette importation
import-the-file = Le fichier
import-file-name = Nom
import-read-as = Lu comme
import-head-row = En-têtes
import-head-in = À la ligne {$row}
import-head-none = Aucun
import-sheet = Feuille
import-safe = Rien n’est encore enregistré
import-safe-step = Une seule étape
import-safe-step-note = Toutes les lignes sont importées, ou aucune. Personne ne reçoit de message.
import-safe-undo = Annuler
import-safe-undo-note = Retire la liste entière, sauf si quelqu’un y a touché depuis ; vous verrez alors à quoi.
import-safe-again = Le même fichier une seconde fois
import-safe-again-note = Ne change rien. Un fichier plus récent n’apporte que ce qui est nouveau.
import-mapping = Enregistrer cette correspondance
import-mapping-name = Son nom
import-mapping-hint = Le prochain fichier avec ces en-têtes sera lu de la même façon.

## Terminé

import-done = {$count ->
        [0] La liste est importée
        [one] Un nouveau client est importé
       *[other] {$number} nouveaux clients sont importés
    }
import-done-lede = Nouvelles personnes : {$contacts}, modifications : {$changed}, identiques : {$equal}, laissées de côté : {$refused}.
import-done-today = Voir Aujourd’hui
import-done-clients = Voir les clients
import-undo = Retirer la liste entière
import-undo-note = Tout redevient comme avant l’importation. Refusé seulement si quelqu’un a touché à ce qui a été importé ; vous verrez alors à quoi.
import-undoing = Retrait en cours
import-undone = La liste est retirée. Tout est comme avant.
import-undone-on = Cette liste a été retirée le {$day}.
import-touched = Modifiés depuis, donc non retirés
import-touched-note = Rien n’a été changé. Annulez d’abord ce qui a été fait sur ces clients, ou gardez la liste.
import-ticked = Choisir les clients
import-follow-do = Les suivre
import-followed = {$count ->
        [one] Un client est suivi {$every}.
       *[other] {$number} clients sont suivis {$every}.
    }
import-follow-none = Cochez au moins un client.

## Pourquoi un fichier ne peut pas être lu

import-error-empty = Le fichier est vide. Choisissez-en un avec au moins une ligne.
import-error-no-rows = Il y a des en-têtes, mais aucune ligne dessous.
import-error-too-large = Le fichier fait {$size} Mo ; on en lit au plus {$limit} Mo. Divisez-le en deux.
import-error-too-many-rows = Le fichier a plus de {$limit} lignes. Divisez-le en deux.
import-error-too-many-columns = Le fichier a {$found} colonnes ; on en lit au plus {$limit}. Enlevez celles dont vous n’avez pas besoin.
import-error-too-many-cells = Le fichier a plus de {$limit} cellules. Divisez-le, ou enlevez des colonnes.
import-error-too-many-cards = Le fichier a plus de {$limit} cartes. Divisez-le en deux.
import-error-unpacks = Décompressé, le fichier dépasserait {$limit} Mo. Enregistrez-le de nouveau en CSV.
import-error-not-this = Ce n’est pas une liste que nous savons lire. Enregistrez-la en CSV, Excel, LibreOffice ou vCard et choisissez-la de nouveau.
import-error-open-quote = À la ligne {$row}, un guillemet s’ouvre et ne se ferme pas. Corrigez la ligne et choisissez de nouveau le fichier.
import-error-locked = Le classeur est protégé par un mot de passe. Enregistrez-le sans et choisissez-le de nouveau.
import-error-no-sheet = Le classeur n’a pas de feuille de ce nom. Feuilles disponibles : {$sheets}.
import-error-no-head = La ligne {$row} est vide ou hors du fichier. Indiquez une autre ligne pour les en-têtes.
import-error-no-name = Aucune colonne ne contient de nom, d’organisation ou d’adresse e-mail. Indiquez ci-dessous laquelle.
import-error-broken = Le fichier est tronqué ou endommagé. Enregistrez-le à nouveau et choisissez-le encore une fois.
import-error-slow = La lecture a pris plus de {$seconds} secondes. Enregistrez le fichier en CSV et choisissez-le de nouveau.
import-error-died = Le fichier n’a pas pu être lu jusqu’au bout. Enregistrez-le en CSV et choisissez-le de nouveau.
import-error-unavailable = Le module de lecture n’a pas pu démarrer pour l’instant. Rien n’est perdu ; réessayez.
import-progress = Importation de votre liste
import-progress-lede = Toutes les lignes sont importées, ou aucune. L’importation continue si vous quittez cette page.
import-so-far = Lignes importées : {$done} sur {$all}.
import-placing = Toutes les lignes sont importées. Chaque client reçoit maintenant son jour.
import-stop = Arrêter sans rien conserver
import-stopping = L’importation s’arrête à la prochaine étape ; rien n’en sera conservé.
import-stopped = Importation arrêtée. Rien n’a été importé, et le fichier attend toujours.
import-progress-hint = Cette page se met à jour chaque seconde.
import-weeks = Les semaines à venir
import-weeks-note = Les échanges par semaine, pour toute l’équipe. Le trait marque le maximum souhaité par l’équipe.
import-weeks-see = Voir ce que deviennent les semaines
import-weeks-new = De cette liste
import-weeks-rest = Prévus par ailleurs
import-weeks-from = Semaine du
