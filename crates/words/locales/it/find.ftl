## Find or do

find-title = Cerca o fai
find-lede = Clienti, le loro persone, progetti, e ciò che si può fare.
find-lede-plan = Con chi vuoi pianificare un contatto?
find-what = Un nome, un indirizzo e-mail, un numero di telefono, o che cosa vuoi fare
find-hint = Basta l’inizio delle parole, da due lettere in su.
find-things = Trovati
find-none = Non c’è niente che cominci con «{$typed}».
find-none-next = Meno lettere, o un’altra parola del nome, possono aiutare.
find-client = Cliente
find-contact = Referente
find-contact-at = Referente, {$client}
find-project = Progetto
find-project-of = Progetto, {$client}
find-acts = Che cosa si può fare
find-act = Fai
find-page = Pagina
find-log-with = Annota un contatto con {$client}
find-plan-with = Pianifica un contatto con {$client}
find-add-client = Aggiungi un cliente
find-add-project = Aggiungi un progetto
find-import = Importa un elenco di clienti
find-leave = Segna giorni di assenza
find-add-member = Aggiungi una persona al team
find-make-token = Crea un token API
