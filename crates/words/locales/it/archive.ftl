## Copie di sicurezza, archivio, trasloco: nel terminale

stage-writing = Scrittura di tutti i dati nel file
stage-checking = Controllo del file
stage-taking = Inserimento di tutti i dati
stage-proving = Confronto con il file
archive-written = È tutto in { $path }. Spazi di lavoro: { $workspaces }. Righe: { $rows }. Custodiscilo come una chiave: chi ha questo file può leggere tutto.
archive-restored = È di nuovo tutto in { $place }. Spazi di lavoro: { $workspaces }. Righe: { $rows }. Tutti accedono di nuovo. Ciò che parte da solo è trattenuto: verifica che cosa era già partito, poi dai il via con seguito wake.
archive-imported = Importati e confrontati riga per riga. Spazi di lavoro: { $names }. Righe: { $rows }.
archive-moved = Ora è tutto in { $to }. Spazi di lavoro: { $workspaces }. Righe: { $rows }. D’ora in poi avvia Seguito lì. { $from } è rimasto com’era: eliminalo quando ne hai la certezza, e non avviarlo più.
archive-foreign = { $path } non è un archivio di Seguito. Non è stato toccato nulla. Indica un file creato con seguito backup o seguito export archive.
archive-damaged = { $path } è stato troncato o modificato dopo la scrittura. Non è stato toccato nulla. Usa un’altra copia, o una copia di sicurezza precedente.
archive-newer = { $path } è di un Seguito più recente ({ $version }). Non è stato toccato nulla. Usa quella versione o una successiva.
archive-too-large = { $path }, una volta estratto, occuperebbe molto più di quanto un archivio di quella dimensione può contenere. Non è stato toccato nulla.
archive-not-empty = In { $place } ci sono già dei dati. Non è stato toccato nulla. Scegli un posto senza dati: un’altra cartella o una base di dati nuova.
archive-taken = Lo spazio di lavoro { $name } è già presente. Non è stato toccato nulla. Importalo in un’altra installazione.
archive-no-workspace = Nessuno spazio di lavoro si chiama { $name }. seguito workspace list li mostra tutti.
archive-rewritten = La cronologia di { $name } non è integra dalla riga { $line } in poi: è stata modificata dopo la scrittura. Non è stato toccato nulla. Per accettarla comunque, aggiungi --even-rewritten.
archive-stopped = Fermato. Non è cambiato nulla e nulla è rimasto a metà.
archive-there-already = { $path } esiste già e resta com’è. Scegli un altro nome.
archive-file = Non si può leggere o scrivere { $path }: { $detail }. Non è rimasto nulla. Controlla il nome, i permessi e lo spazio sul disco.
archive-same-place = I dati sono già in { $place }. Indica un altro posto con --to.
quiet-start = Ripristinato da una copia di sicurezza: ciò che parte da solo è trattenuto. Verifica che cosa era già partito, poi dai il via con seguito wake.
quiet-ended = Ciò che parte da solo può ripartire.
quiet-was-not = Non era trattenuto nulla.
