## All settings

settings-title = Impostazioni
settings-all = Tutte le impostazioni
settings-lede = Come lavori tu, e come lavora il team.
settings-margin-you = tu
settings-margin-team = il team
settings-margin-data = dati
settings-me = Tu
settings-me-note = {$zone}, dalle {$from} alle {$until}, al massimo {$number} persone al giorno.
settings-workspace = Lo spazio di lavoro
settings-workspace-note = Nome, lingua, Paese, e il limite ai contatti.
settings-members = Il team
settings-members-note = {$count ->
        [one] Una persona.
       *[other] {$number} persone.
    }
settings-rhythms-note = Quando ci sentiamo, come, e che cosa chiediamo.
settings-tokens = Token API
settings-tokens-note = {$count ->
        [0] Nessun programma agisce a tuo nome.
        [one] Un programma agisce a tuo nome.
       *[other] {$number} programmi agiscono a tuo nome.
    }
settings-import-note = Clienti da una tabella o da una rubrica, con una prova prima di salvare.
settings-idle-note = Clienti senza un prossimo contatto.
settings-trash-note = Ciò che è stato eliminato, per 30 giorni.
settings-saved = Salvato.
settings-owner-only = Lo può modificare chi è titolare.

## You

settings-me-lede = Da qui dipende quando ti si chiede di sentire qualcuno, e che cosa è «oggi» per te.
settings-who = Chi sei
settings-name = Nome
settings-signs-in = Accedi con {$mail}.
settings-language = Lingua delle pagine
settings-where = Dove sei
settings-zone = Fuso orario
settings-zone-hint = Per esempio Europe/Rome. «Oggi» dipende da qui.
settings-country = Paese
settings-country-hint = Per i giorni festivi
settings-country-none = non indicato
settings-region = Regione
settings-region-hint = La sigla, dove le festività cambiano: BZ per Bolzano
settings-when = Quando lavori
settings-days = Giorni lavorativi
settings-from = Dalle
settings-until = Alle
settings-load = Persone al giorno, al massimo
settings-load-hint = Una preferenza: i contatti si distribuiscono nei tuoi giorni, e nessuno va perso.
settings-away = Giorni di assenza
settings-away-note = Ciò che vi cade si distribuisce nei giorni dopo, e non risulta mai in ritardo.
settings-away-none = Nessuno segnato.
settings-away-span = Da {$from} a {$until}
settings-away-from = Primo giorno di assenza
settings-away-until = Ultimo giorno di assenza
settings-away-hint = Una data come 3 agosto
settings-away-add = Segna i giorni
settings-away-remove = i giorni da {$day}
settings-away-added = Segnati. Ciò che cade in quei giorni viene dopo.
settings-away-removed = In quei giorni ci sei di nuovo.
settings-keys = Tasti e aspetto
settings-single-keys = I tasti singoli agiscono nelle pagine
settings-single-keys-note = N annota un contatto, J e K scorrono. I tasti con Ctrl funzionano comunque.
settings-theme = Chiaro o scuro
settings-theme-device = Come il dispositivo
settings-theme-light = Chiaro
settings-theme-dark = Scuro
settings-password = Password
settings-password-old = Password attuale
settings-password-new = Nuova password
settings-password-hint = Almeno {$least} caratteri. Tutti gli altri accessi terminano.
settings-password-save = Cambia la password
settings-password-changed = La password è cambiata, e gli altri accessi sono terminati.
settings-sign-ins = Dove hai effettuato l’accesso
settings-sign-in-here = Questo browser
settings-sign-in-seen = Da {$since}, visto l’ultima volta {$seen}.
settings-sign-in-unknown = Un browser
settings-sign-ins-end = Termina tutti gli altri
settings-sign-ins-alone = Solo qui.
settings-sign-ins-ended = Tutti gli altri accessi sono terminati.

## The workspace

settings-workspace-lede = Ciò che vale per tutti voi.
settings-workspace-who = Nome e luogo
settings-workspace-name = Nome dello spazio di lavoro
settings-workspace-language = Lingua dello spazio di lavoro
settings-workspace-language-hint = Gli elenchi di persone si ordinano così; membri e clienti nuovi cominciano da qui.
settings-workspace-place-hint = Membri e clienti nuovi cominciano da qui.
settings-limits = Limite ai contatti
settings-limits-why = Sposta i contatti previsti entro il loro margine in giorni, e non ne perde nessuno. Chi sceglie di agire subito riceve un avviso, mai un divieto.
settings-gap = Giorni lavorativi tra due contatti con la stessa persona
settings-cap = Contatti a settimana con un cliente, al massimo
settings-limits-hint = Per tutti i progetti e tutto il team insieme. Risposte, urgenze, ritmi concordati e fatturazione non aspettano e non contano.
settings-demo = La demo
settings-quiet = Gli invii automatici sono sospesi
settings-quiet-note = Questi dati vengono da una copia di sicurezza. Verifica prima che cosa era già partito, poi falli riprendere.
settings-wake = Fai riprendere gli invii
settings-demo-here = In questo spazio è tutto inventato. Eliminandolo non resta niente.
settings-demo-none = Uno spazio di lavoro con clienti inventati per guardarsi intorno, accanto al tuo.
settings-demo-add = Guardati intorno nella demo
settings-demo-remove = Elimina la demo

## The team

settings-members-title = {$count ->
        [one] Il team: una persona
       *[other] Il team: {$number} persone
    }
settings-members-lede = Nessuno si iscrive da solo: chi è titolare consegna un link che vale una volta.
settings-member-you = Tu
settings-member-awaited = Il link non è ancora stato usato
settings-member-clients = {$count ->
        [0] Non segue nessun cliente.
        [one] Segue un cliente.
       *[other] Segue {$number} clienti.
    }
settings-role = Ruolo
settings-role-of = Ruolo di {$name}
settings-role-save = Cambia il ruolo
settings-role-changed = {$name} ora ha il ruolo «{$role}».
settings-member-link = Crea un nuovo link di accesso
settings-of = per {$name}
settings-member-manage = Modifica
settings-hand-over = Affida tutti i clienti
settings-hand-over-to = A chi
settings-hand-over-note = Passano anche i progetti. Gli arretrati si distribuiscono nei prossimi giorni, e non risultano mai in ritardo.
settings-hand-over-do = Affidali
settings-handed-over = {$count ->
        [one] {$name} segue un cliente in più.
       *[other] {$name} segue {$number} clienti in più.
    }
settings-dismiss = Togli dal team
settings-dismiss-note = {$name} non potrà più accedere, e i suoi token non varranno più. Ciò che ha annotato resta a suo nome.
settings-dismissed = {$name} non fa più parte del team.
settings-last-owner = Serve almeno una persona titolare. Prima dai questo ruolo a qualcun altro.
settings-member-add = Aggiungi una persona
settings-member-mail = Indirizzo e-mail
settings-member-mail-hint = Per accedere. Non vi si spedisce niente.
settings-member-add-do = Crea il link
settings-link = Il link per {$name}
settings-link-once = Consegnalo tu. Vale una volta, fino a {$day}, e non si mostra più.
settings-left = Non fanno più parte del team

## API tokens

settings-tokens-lede = Un token permette a un programma di agire a tuo nome, solo in questo spazio e solo per ciò che gli consenti.
settings-tokens-none = Ancora nessun token.
settings-token-new = Un nuovo token
settings-token-name = A che cosa serve
settings-token-scopes = Che cosa può fare
settings-scope-read = leggere
settings-scope-write = modificare
settings-scope-export = esportare
settings-token-life = Per quanto vale
settings-token-month = 30 giorni
settings-token-quarter = 90 giorni
settings-token-year = un anno
settings-token-make = Crea il token
settings-token-made = Il token «{$name}»
settings-token-once = Copialo ora: non si mostra più.
settings-token-until = Vale fino a {$day}.
settings-token-seen = Ultimo uso {$day}.
settings-token-unused = Mai usato.
settings-token-revoke = Revoca
settings-token-revoked = «{$name}» non apre più niente.
settings-token-ended = Non vale più
settings-password-again = La tua password
settings-password-again-hint = Si chiede di nuovo prima di concedere accessi.
