## Before anybody is signed in

door-languages = Lingua
door-sign-in = Accedi
door-sign-in-lede = Qui dentro trovi chi sentire oggi.
door-mail = La tua e-mail
door-password = Password
door-wrong = E-mail e password non corrispondono. Riprova, o chiedi un nuovo link a chi è titolare dello spazio di lavoro.
door-forgotten = Dimenticata? Chi è titolare dello spazio di lavoro può darti un nuovo link.
door-which = Quale spazio di lavoro?
door-which-lede = Fai parte di più spazi. Ognuno ha i suoi clienti.
door-none = Non fai più parte di nessuno spazio di lavoro. Chiedi un nuovo link a chi ne è titolare.
door-password-hint = Almeno {$least} caratteri. Una breve frase va bene.
door-again = L’accesso è scaduto
door-again-lede = Non è stato salvato ancora nulla, ma quel che hai scritto non è perso: resta in questa pagina. Accedi in una nuova scheda, torna qui e invialo di nuovo.
door-again-sign-in = Accedi in una nuova scheda
door-again-send = Invia di nuovo
