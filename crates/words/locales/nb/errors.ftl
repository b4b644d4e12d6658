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
wrong-unreadable = Dette lar seg ikke lese. Se over hvordan det er skrevet.
wrong-unreadable-day = Denne dagen lar seg ikke lese. Skriv «i morgen», «3. desember» eller 2026-12-03.
wrong-no-such-day = Denne dagen finnes ikke i kalenderen. Se over dag og måned.
wrong-weekday-differs = Ukedagen stemmer ikke med datoen, som er {$day}. Rett en av delene.
wrong-unreadable-time = Dette klokkeslettet lar seg ikke lese. Skriv 9.30 eller 14.00.
wrong-unreadable-mail = Dette er ikke en e-postadresse. Den ser ut som anna@studio.example.
wrong-unreadable-phone = Dette er ikke et telefonnummer. Skriv det med landkode, som +47 22 00 00 00.
wrong-unreadable-number = Dette er ikke et tall. Skriv det med sifre.
wrong-unknown = Dette er ikke et av valgene. Velg ett som står i listen.
wrong-in-future = {$given} har ikke vært ennå: i dag er det {$today}. Oppgi en dag til og med i dag.
wrong-before = {$given} er før {$other}. Oppgi en dag fra og med {$other}, eller rett den andre datoen.
wrong-after = {$given} er etter {$other}. Oppgi en dag til og med {$other}, eller rett den andre datoen.
wrong-taken = Dette er allerede i bruk. Velg noe annet.
wrong-mismatch = De to er ikke like. Skriv det en gang til.
wrong-out-of-range = Oppgi et tall fra {$least} til {$most}.

## Whole refusals: a title, what happened, what to do

error-summary = {$count ->
        [one] Én ting må rettes. Det du skrev, er tatt vare på.
       *[other] {$number} ting må rettes. Det du skrev, er tatt vare på.
    }
error-absent-title = Her er det ingenting
error-absent = Enten finnes det ikke, eller så er det ikke ditt å se. Se over adressen, eller gå til I dag.
error-may-not-write-title = Du kan lese dette, ikke endre det
error-may-not-write = Ingenting er endret. En eier av arbeidsområdet kan endre det, eller gi deg lov.
error-conflict-title = Noen lagret dette i mellomtiden
error-conflict = Begge versjonene står nedenfor, og ingenting er tapt. Velg hva som skal stå.
error-touched-title = Dette kan ikke angres lenger
error-touched = {$count ->
        [one] Én oppføring er endret siden da. Ingenting er angret; endre den for hånd.
       *[other] {$number} oppføringer er endret siden da. Ingenting er angret; endre dem for hånd.
    }
error-too-many-title = For mange forsøk
error-too-many = {$minutes ->
        [one] Prøv igjen om ett minutt.
       *[other] Prøv igjen om {$number} minutter.
    }
error-broken-title = Noe gikk i stykker her
error-broken = Det som var lagret, er trygt. Prøv igjen; skjer det på nytt, gi dette nummeret til den som drifter Seguito: {$reference}.
error-go-today = Gå til I dag
error-fields-title = Se over dette en gang til
