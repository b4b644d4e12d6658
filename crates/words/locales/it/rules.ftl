## The rules of the shipped packs, by name

rule-start-of-work = Avvio dei lavori
rule-build = Durante la realizzazione
rule-in-use = Durante l’adozione
rule-interval-call = Punto periodico
rule-daily-call = Chiamata quotidiana
rule-sprint-review = Revisione dello sprint
rule-check-in = Punto del mese
rule-years-review = Bilancio dell’anno
rule-congratulations = Complimenti
rule-event = Evento, per noi
rule-staying-close = Restare vicini
rule-blocked = Bloccato
rule-aftercare = Restare in contatto
rule-own-rhythm = Il ritmo di questo cliente
rule-prospect = Potenziale cliente
rule-by-hand = Previsto a mano
rule-confirm-mark = La condizione vale ancora?

## The packs, by name

pack-consultancy-new-build = Consulenza, sviluppo ex novo
pack-consultancy-existing-solution = Consulenza, soluzione di mercato
pack-build = Sviluppo
pack-agile-build = Sviluppo agile
pack-retainer = Incarico continuativo

## What is wrong with an edited rule; the page marks the part of its sentence

wrong-rule-missing = Qui manca qualcosa. Completa questa parte della frase.
wrong-rule-zero = Un ritmo di zero non torna mai. Indica almeno uno.
wrong-rule-out-of-range = Questa durata non va bene. Resta sotto i dieci anni, e fai ogni passo più lungo del precedente.
wrong-rule-backwards = Il margine in giorni finisce prima di cominciare. Fai in modo che contenga il giorno stesso.
wrong-rule-wider-than-step = Il margine in giorni arriva fino al contatto successivo. Riducilo, oppure rallenta il ritmo.
wrong-rule-unknown = Questo non esiste per questo tipo di incarico. Scegli un’altra voce dell’elenco.
wrong-rule-taken = Un’altra regola ha già questo nome. Scegline un altro.
wrong-rule-may-not-be-off = Questa regola non si può disattivare: quando va male, nessuno resta senza sostegno.
