## Names of the scripts

script-start-of-work = Oppstart av arbeidet
script-build = Underveis i utviklingen
script-existing-solution = Mens løsningen tas i bruk
script-interval-call = Statussamtale
script-daily-call = Daglig samtale
script-retainer = Månedlig samtale
script-follow-up-meeting = Evalueringsmøte
script-conclusion = Det ene spørsmålet
script-support = Støtte først
script-aftercare = Holde kontakten
script-prospect = Bli kjent

## Start of work (F2)

script-start-team-formed = Er teamet på plass?
script-start-installed = Er løsningen installert?
script-start-where = Hvor står vi nå?
script-start-difficulties = Er det noe som er vanskelig?
script-start-left-out = Er det noe som ikke er kommet med?
script-start-unclear = Er noe uklart?

## Build (F3)

script-build-progress = Hvordan går det med utviklingen?
script-build-difficulties = Hvilke vansker har dukket opp?
script-build-plan = Er det noe i den opprinnelige planen som bør endres og utredes?
script-build-end = Når regner dere med å bli ferdige, og er det planlagt et arrangement?

## Existing solution (F3)

script-use-who = Hvem bruker den nå, og hvor ofte?
script-use-old-way = Hva gjør folk fortsatt på gamlemåten?
script-use-fit = Hva passer ikke?
script-use-adapt = Er det noe som bør tilpasses eller utredes?
script-use-done = Når vil dere si at det er ferdig?

## Interval call (P8)

script-interval-scope = Omfang: er det noe nytt, eller noe vi kan la være?
script-interval-budget = Budsjett: hvordan ligger vi an?
script-interval-dates = Datoer: hva er flyttet, og hva kan bli flyttet?
script-interval-ideas = Hvilke ideer har dere selv?
script-interval-not-feasible = Hva lar seg ikke gjøre, og hvorfor? (Vi sier det først.)

## Daily call (P3)

script-daily-done = Hva er gjort siden sist?
script-daily-next = Hva er det neste?
script-daily-need = Hva trenger vi fra dere?

## Retainer

script-retainer-helped = Hva var til nytte denne måneden?
script-retainer-coming = Er det noe på vei som vi bør vite om?
script-retainer-right = Passer avtalen fortsatt?

## Conclusion (F4): the opening credits their path, then the one question

script-conclusion-opening = Gratulerer med veien dere har gått.
script-conclusion-dream = {$register ->
        [informal] Har det gått fra mareritt til drøm for deg?
       *[formal] {$gender ->
       *[unknown] Har det gått fra mareritt til drøm for deg?
    }
    }

## Support (F6, F7)

script-support-how = Hvordan har du det, og hvordan har teamet det?
script-support-obstacle = Hva står i veien akkurat nå?
script-support-help = Hva ville hjelpe mest denne uken?
script-support-next = Når snakkes vi igjen?

## Aftercare

script-aftercare-going = Hvordan går det med det vi gjorde sammen?
script-aftercare-changing = Hva er i endring hos dere?
script-aftercare-help = Er det noe vi kan gjøre for dere?

## Prospects

script-prospect-changed = Hva har endret seg siden sist?
script-prospect-solve = Hva vil dere helst få løst?
script-prospect-next = Hva er et godt neste steg, og når?

## Follow-up meeting (A3, A5, A7)

script-follow-up-workflow = Hvordan synes dere arbeidet med prosjektet gikk?
script-follow-up-well = Hva gikk bra, og hvorfor?
script-follow-up-not-well = Hva var mindre bra, og hvorfor?
script-follow-up-quality = Var kvaliteten på arbeidet slik dere hadde ventet?
script-follow-up-as-expected = Gikk prosessen og opplevelsen som helhet slik dere hadde ventet?
script-follow-up-change = Er det noe som bør endres til neste prosjekt?
script-follow-up-unexpected = Var det noe uventet? I så fall, hvordan kan vi unngå overraskelser?
script-follow-up-updates = Er det planlagt oppdateringer, endringer eller revisjoner?
script-follow-up-portfolio = Kan vi vise prosjektet i porteføljen vår?
script-follow-up-tie-in = Finnes det tjenester eller materiell som ville passe til dette prosjektet, eller gjøre det bedre?
script-follow-up-testimonial = Vil dere si med noen få ord hvordan det har vært?
script-follow-up-referral = Kjenner dere noen som også kunne ha nytte av dette?

## Our own doubts (F8), shown to us alone

script-doubt-call = Bør jeg ringe kunden?
script-doubt-disturb = Forstyrrer jeg ikke?
script-doubt-too-much = Maser jeg ikke for mye?
script-doubt-finished = Er ikke jobben min egentlig ferdig?

## Offers of help that go with a script (F9)

offer-fragile = Spør {$who} hva som ville lette trykket nå, og tilby én liten ting vi kan gjøre.
offer-team-forming = Teamet settes sammen: tilby {$who} hjelp til å finne folk, eller en time med de nye.
offer-installing = Det er under installasjonen folk gjerne står fast: tilby {$who} en halv dag ved siden av den som gjør det.
offer-silent = {$who} har ikke svart på en stund: prøv en annen kanal, uten bebreidelser.
