## The frame around every page

shell-brand = Seguito
shell-title = {$page} · Seguito
shell-skip = Vai al contenuto
shell-index = Pagine principali
shell-tools = Strumenti
shell-today = Oggi
shell-clients = Clienti
shell-projects = Progetti
shell-weeks = Prossime settimane
shell-held = In attesa
shell-nothing-planned = Niente in programma
shell-rhythms = Ritmi
shell-import = Importa
shell-settings = Impostazioni
shell-trash = Cestino
shell-log = Annota
shell-more = Altro
shell-find-or-do = Cerca o fai
shell-log-contact = Annota un contatto
shell-keyboard = Tastiera
shell-sign-out = Esci
shell-waiting = {$count ->
        [0] Nessuno da sentire oggi
        [one] {$number} persona da sentire oggi
       *[other] {$number} persone da sentire oggi
    }
shell-demo = Questa è la demo: è tutto inventato.
shell-demo-end = Elimina la demo
