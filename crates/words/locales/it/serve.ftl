## In the terminal that starts Seguito

serve-ready = Seguito è pronto: {$address}
serve-data = I dati sono in {$place}
serve-word = Questa installazione non è ancora di nessuno. Apri l’indirizzo e indica questa parola di avvio: {$word}
serve-stopping = Si conclude ciò che è in corso, poi Seguito si ferma.
serve-stopped = Fermato. È tutto salvato.
serve-plain = Oltre questo computer Seguito richiede https. Indica un indirizzo pubblico che comincia con https:// con --public-url, o consenti http in una rete chiusa con --allow-http.
serve-read-only = La cartella dei dati {$place} non è scrivibile. Rendila scrivibile per questo utente, o scegline un’altra con --data CARTELLA.
serve-no-folder = La cartella dei dati {$place} non si può usare: {$detail}. Scegline un’altra con --data CARTELLA.
serve-full = Il disco di {$place} è pieno. Libera spazio e riavvia; ciò che era salvato è al sicuro.
serve-served = I dati in {$place} sono già in uso da parte di un altro Seguito. Prima ferma quello, o scegli un’altra cartella con --data CARTELLA.
serve-newer = I dati sono di un Seguito più recente (versione {$found}; questo conosce la {$known}). Avvia quello più recente, o ripristina una copia di sicurezza precedente all’aggiornamento.
serve-unsafe = PostgreSQL ha {$setting} disattivato e potrebbe perdere ciò che ha confermato. Attivalo e riavvia.
serve-too-old = Questo PostgreSQL è troppo vecchio ({$version}). Seguito richiede PostgreSQL 15 o successivo.
serve-unreachable = Il database non si raggiunge o non si legge: {$detail}. Controlla l’indirizzo e che sia in funzione, poi riavvia.
serve-address = Seguito non può ascoltare su {$address}: {$detail}. Scegline un altro con --listen INDIRIZZO:PORTA.
serve-tls = PostgreSQL è richiesto con TLS (sslmode), che Seguito non parla ancora. Raggiungilo tramite un tunnel o un proxy su questo computer (docs/phone-and-https.md) e togli sslmode dall’indirizzo.
