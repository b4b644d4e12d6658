## In the terminal that starts Seguito

serve-ready = Seguito è pronto: {$address}
serve-data = I dati sono in {$place}
serve-word = Questa installazione non ha ancora un titolare. Apri l’indirizzo e inserisci questa parola di avvio: {$word}
serve-stopping = Si conclude ciò che è in corso, poi Seguito si ferma.
serve-stopped = Fermato. È tutto salvato.
serve-plain = Fuori da questo computer Seguito richiede https. Indica con --public-url un indirizzo pubblico che comincia con https://, o consenti http in una rete chiusa con --allow-http.
serve-read-only = La cartella dei dati {$place} non è scrivibile. Rendila scrivibile per questo utente, o scegline un’altra con --data CARTELLA.
serve-no-folder = La cartella dei dati {$place} non si può usare: {$detail}. Scegline un’altra con --data CARTELLA.
serve-full = Il disco di {$place} è pieno. Libera spazio e riavvia; ciò che era salvato è al sicuro.
serve-served = I dati in {$place} sono già in uso: c’è un altro Seguito avviato. Prima ferma quello, o scegli un’altra cartella con --data CARTELLA.
serve-moving = È in corso lo spostamento o il ripristino dei dati in {$place}. Attendi che finisca, poi riprova.
serve-newer = I dati sono stati scritti da una versione più recente di Seguito (formato dei dati {$found}; questa legge fino al formato {$known}). Avvia quella più recente, o ripristina una copia di sicurezza precedente all’aggiornamento.
serve-unsafe = PostgreSQL ha {$setting} disattivato e potrebbe perdere ciò che ha confermato. Attivalo e riavvia.
serve-too-old = Questo PostgreSQL è troppo vecchio ({$version}). Seguito richiede PostgreSQL 15 o successivo.
serve-unreachable = Il database non è raggiungibile o leggibile: {$detail}. Controlla l’indirizzo e che il database sia in funzione, poi riavvia.
serve-address = Seguito non può ascoltare su {$address}: {$detail}. Scegline un altro con --listen INDIRIZZO:PORTA.
serve-tls = Per PostgreSQL è richiesto TLS (sslmode), che Seguito non supporta ancora. Raggiungilo tramite un tunnel o un proxy su questo computer (docs/phone-and-https.md) e togli sslmode dall’indirizzo.
