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
door-link-title = Scegli la tua password
door-link-lede = {$name}, questo link vale una volta sola. D’ora in poi entri con la tua password.
door-new-password = Nuova password
door-password-hint = Almeno {$least} caratteri. Una breve frase va bene.
door-link-use = Salva ed entra
door-link-dead = Questo link non funziona più
door-link-dead-why = È già stato usato, o è scaduto. Chiedine uno nuovo a chi è titolare dello spazio di lavoro.
door-join-title = Entra in {$workspace}
door-join-lede = {$name}, entri con la password che hai già.
