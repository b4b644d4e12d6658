## The coming weeks: who is planned on which day

weeks-title = {$count ->
        [0] Nessuno da sentire nelle prossime {$span}
        [one] Una persona nelle prossime {$span}
       *[other] {$number} persone nelle prossime {$span}
    }
weeks-margin-reach = da sentire
weeks-margin-people = {$count ->
        [one] persona
       *[other] persone
    }
weeks-most = {$count ->
        [one] Mai più di una al giorno.
       *[other] Mai più di {$number} in un giorno.
    }
weeks-some-moved = {$count ->
        [one] Un contatto è stato spostato.
       *[other] {$number} contatti sono stati spostati.
    }
weeks-empty = In queste settimane non c’è nessuno da sentire.
weeks-empty-next = I clienti senza niente in programma hanno un elenco a parte.

## The filter, a sentence

weeks-filter = Che cosa mostrare
weeks-show = Mostra
weeks-whose = I contatti di chi
weeks-mine = i miei contatti
weeks-everybodys = i contatti di tutti
weeks-of-member = i contatti di {$member}
weeks-how-far = Fino a quando
weeks-of-the-next = delle prossime
weeks-plan = Pianifica un contatto

## Weeks and days

weeks-this-week = Questa settimana
weeks-week = da {$from} a {$until}
weeks-in-all = {$count ->
        [0] Non c’è nessuno da sentire.
        [one] Una in tutto.
       *[other] {$number} in tutto.
    }
weeks-in-all-busiest = {$number} in tutto, soprattutto {$day}.
weeks-today = {$count ->
        [0] Nessuno oggi
        [one] Una oggi
       *[other] {$number} oggi
    }
weeks-tomorrow = {$count ->
        [0] Nessuno domani
        [one] Una domani
       *[other] {$number} domani
    }
weeks-on-day = {$count ->
        [0] Nessuno {$day}
        [one] Una {$day}
       *[other] {$number} {$day}
    }
weeks-full = {$number} {$day}, e non ce ne stanno altre
weeks-over = {$number} {$day}, più di quante dovrebbero starci
weeks-places = {$count} di {$most}
weeks-day-off = Non è un tuo giorno lavorativo.
weeks-holiday = {$holiday}: giorno festivo dove lavori.
weeks-you-away = Sei via.
weeks-late = In ritardo da {$day}
weeks-no-day = Nessun giorno possibile
weeks-any-time = senza orario
weeks-from = dalle {$time}
weeks-until = fino alle {$time}
weeks-moved-here = Spostato qui da {$day}
weeks-put-back = Rimettilo dov’era
weeks-put-back-of = il contatto con {$client}
weeks-with-member = Se ne occupa {$member}
weeks-who = {$contact}, {$role}
weeks-end = Fino a {$day} non c’è nessun altro.
weeks-further = Mostra {$span}

## Beside the days

weeks-beside = Su queste settimane
weeks-by-week = Settimana per settimana
weeks-frame = {$count ->
        [one] Il riquadro è il tuo limite, una persona per giorno lavorativo.
       *[other] Il riquadro è il tuo limite, {$number} persone per giorno lavorativo.
    }
weeks-frame-all = Il riquadro è il massimo che preferite tutti insieme nei giorni lavorativi.
weeks-change-it = Modificalo
weeks-moved = Spostati, e perché
weeks-none-moved = Nessuno spostamento.
weeks-all-held = Tutto ciò che è in attesa, spostato o che non serve
weeks-away = Assenze
weeks-away-span = {$from}–{$until}
weeks-nobody-away = Non è assente nessuno.
weeks-load = Il carico, giorno per giorno
weeks-load-desc = Una barra per ogni giorno lavorativo, alta quanto i contatti previsti. La linea è il massimo preferito.
weeks-as-table = Lo stesso in tabella
weeks-table-day = Giorno
weeks-table-contacts = Contatti
weeks-table-most = Al massimo
weeks-table-member = Membro del team
weeks-by-member = Persona per persona
