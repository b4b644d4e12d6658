## The list of keys

keys-find = Cerca o fai
keys-log = Annota un contatto
keys-search = Cerca nella pagina
keys-next = Voce successiva
keys-previous = Voce precedente
keys-open = Apri la voce
keys-log-this = Annota questo contatto
keys-call = Chiama
keys-another-day = Un altro giorno
keys-not-needed = Non serve
keys-save = Salva il modulo
keys-close = Chiudi e tieni la bozza
keys-undo = Annulla
keys-this = Questo elenco
keys-hint = I tasti singoli non valgono dentro i campi e si possono disattivare nelle impostazioni.
