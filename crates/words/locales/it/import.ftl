## Importare un elenco: il file

import-title = Importa un elenco
import-lede = Basta il file che hai già. Non si salva nulla prima che tu abbia visto che cosa succederebbe.
import-file = Il file
import-file-hint = CSV, Excel o LibreOffice fino a {$table} MB, schede di contatto (vCard) fino a {$cards} MB. Al massimo {$rows} righe.
import-preset = Da dove viene
import-preset-guess = Riconoscilo dalle intestazioni
import-preset-seguito = Un elenco di Seguito
import-preset-google = Contatti Google
import-preset-outlook = Outlook
import-preset-thunderbird = Thunderbird
import-preset-zoho = Zoho CRM
import-preset-last-contacted = Un elenco con la colonna dell’ultimo contatto
import-preset-vcard = Schede di contatto (vCard)
import-preset-generic = Qualsiasi altro elenco, dalle intestazioni
import-preset-saved = Abbinamento salvato: {$name}
import-look = Guarda che cosa succederebbe
import-looking = Lettura del file in corso
import-waiting = {$file} è ancora in attesa, e nulla è stato salvato.
import-waiting-go = Riprendi da lì
import-past = Elenchi importati
import-past-none = Nessun elenco importato finora.
import-past-undone = ritirato {$day}
import-choose-file = Scegli prima un file.

## La prova senza salvare

import-of-file = un file di
import-rows = {$count ->
        [one] riga
       *[other] righe
    }
import-ready = {$count ->
        [0] Non entrerebbe nulla di nuovo
        [one] Una riga è pronta da importare
       *[other] {$number} righe sono pronte da importare
    }
import-ready-lede = Non è ancora stato salvato nulla. Nuove: {$new}, cambiate: {$changed}, uguali: {$equal}, dubbie: {$doubtful}, rifiutate: {$refused}.
import-holds = Che cosa contiene il file
import-new = Nuove
import-new-note = Qui nessuno ha quel nome, quell’e-mail o quel numero.
import-changed = Cambiate
import-changed-note = Clienti che hai già, con qualcosa di più recente nel file.
import-changed-see = Guarda il vecchio accanto al nuovo
import-equal = Uguali
import-equal-note = Già presenti, parola per parola. Restano come sono.
import-doubtful = Dubbie
import-doubtful-note = Potrebbero essere doppioni. Ognuna ha una risposta, che puoi cambiare.
import-doubtful-see = Guarda le risposte
import-refused = Rifiutate
import-refused-note = Restano fuori, ognuna con la sua riga e il motivo.
import-refused-see = Guarda perché
import-accounted = Righe nel file: {$rows}. Nessuna manca all’appello.
import-row = riga {$row}
import-more = E altre {$count} simili.

## Doppioni, e parole che non conosciamo

import-double-title = Dubbie: è lo stesso cliente?
import-double-note = La risposta più probabile è già scelta.
import-double = {$name}: una o due volte?
import-because-same-names = Lo stesso nome, con altri indirizzi e numeri.
import-because-same-mail = Lo stesso indirizzo e-mail sotto un altro nome.
import-because-similar-names = I nomi differiscono solo nella grafia.
import-because-similar-organisation = La stessa organizzazione scritta in altro modo, con un’altra persona.
import-because-same-phone = Lo stesso numero di telefono sotto un altro nome.
import-in-file = Nel file
import-here-already = Già qui
import-in-row = Riga {$row}, nello stesso file
import-join = Un solo cliente, uniscili
import-apart = Due clienti
import-leave = Lascia fuori la riga {$row}
import-ask-title = Parole che non conosciamo
import-ask-note = Ognuna si chiede una volta sola, per tutte le sue righe. Senza risposta la riga entra lo stesso, e la parola resta com’è scritta.
import-ask = {$head}: che cos’è «{$typed}»?
import-ask-rows = {$count ->
        [one] in una riga
       *[other] in {$number} righe
    }
import-ask-open = Lascia in sospeso
import-ask-day-hint = Un giorno, per esempio 2026-12-03. Vuoto: resta in sospeso.
import-ask-zone-hint = Per esempio Europe/Rome. Vuoto: resta in sospeso.
import-why-no-such-day = Questo giorno non c’è nel calendario.
import-why-not-a-day = Non è un giorno che sappiamo leggere.
import-why-in-future = Sarebbe {$day}, che deve ancora venire.
import-why-not-a-mail = Non è un indirizzo e-mail. Resta accanto al cliente.
import-why-not-a-phone = Non è un numero che si possa comporre da ovunque. Resta com’è scritto.
import-why-unknown-country = Le festività e l’ora dipendono dal Paese.
import-why-unknown-language = Scriviamo in cinque lingue; la parola resta com’è scritta.
import-why-unknown-zone = Nessun fuso orario si chiama così.
import-why-not-a-rhythm = Non è un periodo di tempo.

## Cambiate, rifiutate, colonne

import-changed-title = Cambiate: il vecchio accanto al nuovo
import-is-now = Ora
import-would-be = Dal file
import-refused-title = Rifiutate, con il motivo
import-refused-edit = Correggile nel file e importalo di nuovo: ciò che c’è già resta com’è.
import-refused-no-name = Né un nome né un indirizzo e-mail. Per parlare con un cliente serve un nome.
import-refused-too-long = {$column}: testo troppo lungo, al massimo {$limit} caratteri.
import-columns = {$count ->
        [one] Una colonna, e che cosa significa
       *[other] {$number} colonne, e che cosa significano
    }
import-columns-note = Se ne cambi una, i conti qui sopra si rifanno.
import-kept-extra = Conservata con il suo nome, mai scartata
import-day-order = Giorni come 3/4/2026
import-day-first = 3 aprile: prima il giorno
import-month-first = 4 marzo: prima il mese
import-count-again = Rifai i conti

## Segui questi, con questo ritmo

import-follow = Segui questi, con questo ritmo
import-follow-note = Così Oggi sa già chi chiamare. Ciò che è arretrato si distribuisce nei prossimi giorni; nessuno risulta in ritardo.
import-whom = Segui
import-whom-all = tutti quelli importati
import-whom-new = solo i nuovi
import-whom-tag = quelli con l’etichetta {$tag}
import-every = ogni
import-unit = Unità
import-from = a partire
import-from-last = dall’ultimo contatto
import-from-today = da oggi
import-apply = {$count ->
        [one] Importa una riga
       *[other] Importa {$number} righe
    }
import-applying = Importazione in corso
import-apply-later = Importa, segui più tardi
import-other-file = Scegli un altro file
import-one-step = Tutte o nessuna. Non si scrive a nessuno, e poi si può ritirare l’intero elenco.

## Accanto

import-beside = Su questa importazione
import-the-file = Il file
import-file-name = Nome
import-read-as = Letto come
import-head-row = Intestazioni
import-head-in = Nella riga {$row}
import-head-none = Nessuna
import-sheet = Foglio
import-safe = Non è ancora stato salvato nulla
import-safe-step = Un solo passo
import-safe-step-note = Entrano tutte, o nessuna. Non si scrive a nessuno.
import-safe-undo = Annulla
import-safe-undo-note = Ritira l’intero elenco, a meno che qualcuno l’abbia toccato nel frattempo; in quel caso si vede che cosa.
import-safe-again = Di nuovo lo stesso file
import-safe-again-note = Non cambia nulla. Uno più recente porta solo ciò che è nuovo.
import-mapping = Salva questo abbinamento
import-mapping-name = Il suo nome
import-mapping-hint = Il prossimo file con queste intestazioni si leggerà allo stesso modo.

## Fatto

import-done = {$count ->
        [0] L’elenco è importato
        [one] Un nuovo cliente importato
       *[other] {$number} nuovi clienti importati
    }
import-done-lede = Persone nuove: {$contacts}, modifiche: {$changed}, uguali: {$equal}, lasciate fuori: {$refused}.
import-done-today = Vai a Oggi
import-done-clients = Guarda i clienti
import-undo = Ritira l’intero elenco
import-undo-note = Tutto torna com’era prima dell’elenco. Si rifiuta solo se qualcuno ha toccato ciò che è entrato; in quel caso si vede che cosa.
import-undoing = Ritiro in corso
import-undone = L’elenco è stato ritirato. Tutto è com’era.
import-undone-on = Questo elenco è stato ritirato {$day}.
import-touched = Toccati nel frattempo, quindi non ritirati
import-touched-note = Non è cambiato nulla. Annulla prima ciò che è stato fatto su questi, oppure tieni l’elenco.
import-ticked = Scegli i clienti
import-follow-do = Seguili
import-followed = {$count ->
        [one] Un cliente è seguito {$every}.
       *[other] {$number} clienti sono seguiti {$every}.
    }
import-follow-none = Scegli almeno un cliente.

## Perché un file non si può leggere

import-error-empty = Il file è vuoto. Scegline uno con almeno una riga.
import-error-no-rows = Ci sono le intestazioni, ma nessuna riga sotto.
import-error-too-large = Il file è di {$size} MB; se ne leggono al massimo {$limit} MB. Dividilo in due.
import-error-too-many-rows = Il file ha più di {$limit} righe. Dividilo in due.
import-error-too-many-columns = Il file ha {$found} colonne; se ne leggono al massimo {$limit}. Togli quelle che non servono.
import-error-too-many-cells = Il file ha più di {$limit} celle. Dividilo, o togli delle colonne.
import-error-too-many-cards = Il file ha più di {$limit} schede. Dividilo in due.
import-error-unpacks = Una volta aperto, il file supererebbe {$limit} MB. Salvalo di nuovo come CSV.
import-error-not-this = Non è un elenco che sappiamo leggere. Salvalo come CSV, Excel, LibreOffice o vCard e sceglilo di nuovo.
import-error-open-quote = Nella riga {$row} si aprono virgolette che non si chiudono. Correggi la riga e scegli di nuovo il file.
import-error-locked = La cartella di lavoro è protetta da password. Salvala senza e sceglila di nuovo.
import-error-no-sheet = La cartella di lavoro non ha un foglio con quel nome. Ha: {$sheets}.
import-error-no-head = La riga {$row} è vuota o fuori dal file. Indica un’altra riga per le intestazioni.
import-error-no-name = Nessuna colonna contiene un nome, un’organizzazione o un indirizzo e-mail. Indica qui sotto quale.
import-error-broken = Il file è troncato o danneggiato. Salvalo di nuovo e sceglilo un’altra volta.
import-error-slow = La lettura ha richiesto più di {$seconds} secondi. Salva il file come CSV e sceglilo di nuovo.
import-error-died = Non è stato possibile leggere il file fino in fondo. Salvalo come CSV e sceglilo di nuovo.
import-error-unavailable = In questo momento la lettura non si avvia. Non si è perso nulla; riprova.
import-progress = Importazione dell’elenco in corso
import-progress-lede = Entra tutto, o niente. L’importazione continua anche se lasci questa pagina.
import-so-far = Righe importate: {$done} su {$all}.
import-placing = Tutte le righe sono importate. Ora ogni cliente riceve il suo giorno.
import-stop = Interrompi senza salvare nulla
import-stopping = L’importazione si interrompe al prossimo passo; non ne resterà nulla.
import-stopped = Importazione interrotta. Non è entrato nulla, e il file è ancora in attesa.
import-progress-hint = Questa pagina si aggiorna ogni secondo.
import-weeks = Le prossime settimane
import-weeks-note = I contatti settimana per settimana, per tutto il team. La linea segna il massimo che il team preferisce.
import-weeks-see = Vedi come diventano le settimane
import-weeks-new = Da questo elenco
import-weeks-rest = Già previsti
import-weeks-from = Settimana dal
