## Names of the scripts

script-start-of-work = Avvio dei lavori
script-build = Durante la realizzazione
script-existing-solution = Durante l’adozione
script-interval-call = Punto periodico
script-daily-call = Chiamata quotidiana
script-retainer = Punto del mese
script-follow-up-meeting = Incontro di follow-up
script-conclusion = La domanda fondamentale
script-support = Prima il sostegno
script-aftercare = Restare in contatto
script-prospect = Conoscersi

## Start of work (F2)

script-start-team-formed = Avete già formato il team?
script-start-installed = La soluzione è già stata installata?
script-start-where = A che punto siamo?
script-start-difficulties = Ci sono difficoltà?
script-start-left-out = È rimasto fuori qualcosa?
script-start-unclear = C’è qualcosa di poco chiaro?

## Build (F3)

script-build-progress = Come procede lo sviluppo?
script-build-difficulties = Quali difficoltà sono emerse?
script-build-plan = C’è qualcosa nel piano originale da cambiare e da analizzare?
script-build-end = Quando prevedete di concludere, e avete in programma un evento?

## Existing solution (F3)

script-use-who = Chi la usa adesso, e quanto spesso?
script-use-old-way = Che cosa si fa ancora alla vecchia maniera?
script-use-fit = Che cosa non va bene per voi?
script-use-adapt = C’è qualcosa da adattare o da analizzare?
script-use-done = Quando potrete dire che è fatta?

## Interval call (P8)

script-interval-scope = Contenuti: c’è qualcosa di nuovo, o qualcosa da togliere?
script-interval-budget = Budget: a che punto siamo?
script-interval-dates = Date: che cosa si è spostato, e che cosa potrebbe spostarsi?
script-interval-ideas = Che idee avete voi?
script-interval-not-feasible = Che cosa non è fattibile, e perché? (Lo diciamo noi per primi.)

## Daily call (P3)

script-daily-done = Che cosa è stato fatto dall’ultima volta?
script-daily-next = Che cosa viene dopo?
script-daily-need = Che cosa ci serve da voi?

## Retainer

script-retainer-helped = Che cosa vi è stato utile questo mese?
script-retainer-coming = C’è qualcosa in arrivo che dovremmo sapere?
script-retainer-right = L’accordo va ancora bene così?

## Conclusion (F4): the opening credits their path, then the one question

script-conclusion-opening = Complimenti per la strada che avete percorso.
script-conclusion-dream = {$register ->
        [informal] {$gender ->
        [feminine] Sei passata dall’incubo al sogno?
        [masculine] Sei passato dall’incubo al sogno?
       *[unknown] Dall’incubo al sogno: ce l’hai fatta?
    }
       *[formal] {$gender ->
        [feminine] È passata dall’incubo al sogno?
        [masculine] È passato dall’incubo al sogno?
       *[unknown] Dall’incubo al sogno: ce l’ha fatta?
    }
    }

## Support (F6, F7)

script-support-how = Come va, e come sta il team?
script-support-obstacle = Che cosa è d’ostacolo in questo momento?
script-support-help = Che cosa aiuterebbe di più questa settimana?
script-support-next = Quando ci risentiamo?

## Aftercare

script-aftercare-going = Come va con quello che abbiamo fatto insieme?
script-aftercare-changing = Che cosa sta cambiando da voi?
script-aftercare-help = Possiamo fare qualcosa per voi?

## Prospects

script-prospect-changed = Che cosa è cambiato dall’ultima volta?
script-prospect-solve = Che cosa vorreste risolvere prima di tutto?
script-prospect-next = Quale sarebbe un buon prossimo passo, e quando?

## Follow-up meeting (A3, A5, A7)

script-follow-up-workflow = Secondo voi, come si è svolto il lavoro?
script-follow-up-well = Che cosa è andato bene, e perché?
script-follow-up-not-well = Che cosa è andato meno bene, e perché?
script-follow-up-quality = La qualità del lavoro è stata quella che vi aspettavate?
script-follow-up-as-expected = Nel complesso, il percorso e l’esperienza sono andati come vi aspettavate?
script-follow-up-change = C’è qualcosa da cambiare per il prossimo progetto?
script-follow-up-unexpected = C’è stato qualcosa di inatteso? Se sì, come possiamo evitare sorprese?
script-follow-up-updates = Sono previsti aggiornamenti, modifiche o revisioni?
script-follow-up-portfolio = Possiamo mostrare il progetto nel nostro portfolio?
script-follow-up-tie-in = Ci sono servizi o materiali che si legherebbero a questo progetto, o che lo migliorerebbero?
script-follow-up-testimonial = Vi andrebbe di raccontare in poche parole com’è andata?
script-follow-up-referral = Conoscete qualcuno a cui potrebbe essere utile?

## Our own doubts (F8), shown to us alone

script-doubt-call = Devo proprio chiamare il cliente?
script-doubt-disturb = Non disturbo?
script-doubt-too-much = Non sto troppo addosso al cliente?
script-doubt-finished = In fondo, il mio lavoro non è finito?

## Offers of help that go with a script (F9)

offer-fragile = Senti da {$who} che cosa alleggerirebbe questo momento, e offri una piccola cosa che possiamo fare.
offer-team-forming = Il team si sta formando: offri a {$who} una mano a trovare le persone, o un’ora con i nuovi.
offer-installing = Nell’installazione ci si blocca spesso: offri a {$who} mezza giornata accanto a chi la fa.
offer-silent = {$who} non risponde da un po’: prova un altro canale, senza rimproveri.
