## Fields: what is wrong, and how to mend it

form-summary = {$count ->
        [one] Ingenting er lagret ennå: én ting må rettes
       *[other] Ingenting er lagret ennå: {$number} ting må rettes
    }
form-missing = Dette må fylles ut
form-too-long = Høyst {$limit} tegn
form-too-short = Minst {$least} tegn
form-unreadable = Dette kan ikke leses. En dag kan skrives som 3. desember, 2026-12-03 eller «i morgen».
form-unknown = Velg et av svarene
form-in-future = {$given} ligger fram i tid; i dag er det {$today}.
form-before = {$given} kommer før {$other}.
form-after = {$given} kommer etter {$other}.
form-taken = Dette er allerede i bruk
form-mismatch = Dette stemmer ikke
form-out-of-range = Fra {$least} til {$most}
form-optional = {$label} (valgfritt)
