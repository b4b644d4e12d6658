## A one-time link that an owner handed over

join-title = Ti diamo il benvenuto in {$workspace}
join-lede = {$name}, scegli una password e puoi entrare. Accedi con {$mail}.
join-lede-known = {$name}, qui hai già un accesso. Inserisci la password che usi, ed entri anche in questo spazio.
join-reset-title = Una nuova password
join-reset-lede = {$name}, scegli una nuova password per {$mail}. Tutti gli altri accessi terminano.
join-password = Nuova password
join-password-known = La tua password
join-password-hint = Almeno {$least} caratteri. Una breve frase è facile da ricordare.
join-do = Entra
join-ended = Questo link non apre più niente
join-ended-why = È stato usato, è scaduto, o non era nostro. Chiedine un altro a chi te l’ha dato.
