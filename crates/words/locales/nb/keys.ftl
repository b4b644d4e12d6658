## The list of keys

keys-find = Søk eller gjør
keys-log = Loggfør en kontakt
keys-search = Søk på siden
keys-next = Neste oppføring
keys-previous = Forrige oppføring
keys-open = Åpne oppføringen
keys-log-this = Loggfør denne kontakten
keys-call = Ring
keys-another-day = En annen dag
keys-not-needed = Ikke nødvendig
keys-save = Lagre skjemaet
keys-close = Lukk og behold utkastet
keys-undo = Angre
keys-this = Denne listen
keys-hint = Enkelttaster virker ikke inne i felt, og kan slås av i innstillingene.
