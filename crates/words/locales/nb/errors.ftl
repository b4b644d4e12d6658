## What is wrong with a field, and how to mend it

wrong-missing = Dette feltet er tomt. Fyll det ut.
wrong-too-long = {$limit ->
        [one] For langt: høyst ett tegn.
       *[other] For langt: høyst {$number} tegn.
    }
wrong-too-short = {$least ->
        [one] For kort: minst ett tegn.
       *[other] For kort: minst {$number} tegn.
    }
wrong-unreadable = Dette kan ikke leses. En dag kan skrives som 3. desember, 2026-12-03 eller «i morgen», et klokkeslett som 9.30.
wrong-unreadable-day = Denne dagen lar seg ikke lese. Skriv «i morgen», «3. desember» eller 2026-12-03.
wrong-no-such-day = Denne dagen finnes ikke i kalenderen. Se over dag og måned.
wrong-weekday-differs = Ukedagen stemmer ikke med datoen, som er {$day}. Rett en av delene.
wrong-unreadable-time = Dette klokkeslettet lar seg ikke lese. Skriv 9.30 eller 14.00.
wrong-unknown = Dette er ikke et av valgene. Velg ett som står i listen.
wrong-in-future = {$given} har ikke vært ennå: i dag er det {$today}. Oppgi en dag til og med i dag.
wrong-before = {$given} er før {$other}. Oppgi en senere dag, eller rett den andre datoen.
wrong-after = {$given} er etter {$other}. Oppgi en tidligere dag, eller rett den andre datoen.
wrong-taken = Dette er allerede i bruk. Velg noe annet.
wrong-mismatch = Dette passer ikke med resten. Se på hva det hører til.
wrong-not-a-mail = Dette er ingen e-postadresse. Skriv den som anna@example.org.
wrong-not-the-password = Dette er ikke passordet. Prøv en gang til.
wrong-ends-first = Slutten kommer før begynnelsen. Endre en av dem.
wrong-last-owner = Noen må fortsatt være eier. Gjør et annet medlem til eier først.
wrong-merged = Denne kunden var en dublett, og er slått sammen med en annen. Bruk den.
wrong-out-of-range = Oppgi et tall fra {$least} til {$most}.
