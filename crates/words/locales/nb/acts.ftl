## Buttons and words that many pages share

act-save = Lagre
act-saving = Lagrer
act-cancel = Avbryt
act-undo = Angre
act-undone = Angret. Alt er som før.
act-close = Lukk
act-back = Tilbake
act-change = Endre
act-remove = Fjern
act-show = Vis
act-find = Søk
act-none = Ingen
act-nothing-noted = Ingenting notert
act-another-day = En annen dag
act-not-needed = Ikke nødvendig
act-pause = Sett på pause
act-draft-kept = Utkastet er tatt vare på
act-draft-lost = Du er ikke lenger logget inn, så det du skriver, blir ikke tatt vare på. Logg inn i en annen fane, og fortsett her.
act-call = Ring {$name}
act-write = Skriv til {$name}
