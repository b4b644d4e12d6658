## Today: whom to reach, and why

today-title = {$count ->
        [0] Nessuno da sentire oggi
        [one] Una persona da sentire oggi
       *[other] {$number} persone da sentire oggi
    }
today-length = {$quarters ->
        [1] Un quarto d’ora circa in tutto.
        [2] Mezz’ora circa in tutto.
        [3] Tre quarti d’ora circa in tutto.
        [4] Un’ora circa in tutto.
        [5] Un’ora e un quarto circa in tutto.
        [6] Un’ora e mezza circa in tutto.
       *[other] Circa {$hours} ore in tutto.
    }
today-late = {$count ->
        [0] Tutto nel giorno previsto.
        [one] {$rest ->
           [0] È in ritardo.
          *[other] Un contatto è in ritardo; per il resto, tutto nel giorno previsto.
        }
       *[other] {$rest ->
           [0] Tutti in ritardo.
          *[other] {$number} sono in ritardo; per il resto, tutto nel giorno previsto.
        }
    }
today-list = Da sentire oggi
today-beside = Oltre a oggi
today-is-late = In ritardo
today-since = da {$day}
today-any-time = senza orario
today-from = dalle {$time}
today-until = fino alle {$time}
today-no-day = nessun giorno possibile
today-who = {$contact}, {$role}
today-nobody-known = nessun referente noto
today-last-spoke-on = Ultimo contatto {$day}
today-last-spoke = Ultimo contatto
today-on-by = {$day}, {$by}
today-never-spoke = non ancora
today-asked-for = {$who} ha chiesto
today-never-spoken-with = Ancora niente tra noi.
today-this-month = Tutti noi, questo mese
today-contacts = {$count ->
        [0] nessun contatto
        [one] {$number} contatto
       *[other] {$number} contatti
    }
today-wish = {$every}, {$hours}
today-hours = dalle {$from} alle {$until}
today-no-wish = niente di particolare
today-ask = Da chiedere: {$script}
today-log-this = Annota il contatto
today-log = Annota
today-log-with = contatto con {$client}
today-end = {$tomorrow ->
        [0] Per oggi è tutto. Domani nessuno.
        [one] Per oggi è tutto. Domani ce n’è una.
       *[other] Per oggi è tutto. Domani ce ne sono {$number}.
    }
today-empty-next = Nessuno da sentire oggi. Il prossimo contatto è {$client}, {$day}. Un buon giorno per scrivere a qualcuno a cui tieni.
today-empty = Nessuno da sentire oggi, e ancora niente in programma.
today-see-weeks = Vedi le prossime settimane
today-first-title = Il tuo primo giorno qui
today-first-lede = Che cosa manca ancora perché questa pagina ti dica chi sentire.
today-no-client = Ancora nessun cliente.
today-add-client = Aggiungine uno
today-import = Importa un elenco
today-demo = Guarda una demo
today-no-rhythm = Ancora nessun ritmo: nessun cliente ha un progetto o un ritmo suo.
today-plan-rhythm = Scegli un cliente
today-held = In attesa
today-all-held = Tutto ciò che è in attesa
today-nothing-held = Niente in attesa.
today-nothing-planned = Niente in programma
today-plan-one = Pianifica
today-all-planned = Ogni cliente ha un prossimo passo.
today-failed = Ora non è stato possibile calcolare i contatti con {$client}; si riproverà da sé.
