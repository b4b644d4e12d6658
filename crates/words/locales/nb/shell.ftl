## The frame around every page

shell-brand = Seguito
shell-title = {$page} · Seguito
shell-skip = Hopp til innholdet
shell-index = Hovedsider
shell-tools = Verktøy
shell-today = I dag
shell-clients = Kunder
shell-projects = Prosjekter
shell-weeks = Ukene framover
shell-held = Holdt tilbake
shell-nothing-planned = Ingenting planlagt
shell-rhythms = Rytmer
shell-import = Importer
shell-settings = Innstillinger
shell-trash = Papirkurv
shell-log = Loggfør
shell-more = Mer
shell-find-or-do = Søk eller gjør
shell-log-contact = Loggfør en kontakt
shell-keyboard = Tastatur
shell-sign-out = Logg ut
shell-waiting = {$count ->
        [0] Ingen å kontakte i dag
        [one] {$number} person å kontakte i dag
       *[other] {$number} personer å kontakte i dag
    }
shell-demo = Dette er demoen. Ingenting her er ekte.
shell-demo-end = Fjern demoen
