## Buttons and words that many pages share

act-save = Salva
act-saving = Salvataggio in corso
act-cancel = Lascia stare
act-undo = Annulla
act-undone = Annullato: è tutto come prima.
act-close = Chiudi
act-back = Indietro
act-change = Modifica
act-remove = Togli
act-show = Mostra
act-find = Cerca
act-none = Nessuno
act-nothing-noted = Nessuna annotazione
act-another-day = Un altro giorno
act-not-needed = Non serve
act-pause = Metti in pausa
act-draft-kept = Bozza conservata
act-draft-lost = L’accesso è scaduto: quel che scrivi non viene conservato. Accedi in un’altra scheda, poi continua qui.
act-call = Chiama {$name}
act-write = E-mail per {$name}
