## Copie di sicurezza, archivio, trasloco: nel terminale

stage-writing = Scrittura di tutti i dati nel file
stage-checking = Controllo del file
stage-taking = Caricamento di tutti i dati
stage-proving = Confronto con il file
archive-written = È tutto in { $path }. Spazi di lavoro: { $workspaces }. Righe: { $rows }. Custodisci questo file come una chiave: chi lo possiede può leggere tutto.
archive-restored = È di nuovo tutto in { $place }. Spazi di lavoro: { $workspaces }. Righe: { $rows }. Tutti devono accedere di nuovo. Gli invii automatici sono sospesi: verifica che cosa era già partito, poi falli riprendere con seguito wake.
archive-imported = Dati importati e confrontati riga per riga. Spazi di lavoro: { $names }. Righe: { $rows }.
archive-moved = Ora è tutto in { $to }. Spazi di lavoro: { $workspaces }. Righe: { $rows }. D’ora in poi avvia Seguito lì. In { $from } è rimasto tutto com’era: elimina quei dati quando hai la certezza di poterlo fare, e non avviarci più Seguito.
archive-foreign = { $path } non è un archivio di Seguito. Non è stato toccato nulla. Indica un file creato con seguito backup o seguito export archive.
archive-damaged = { $path } è stato troncato o modificato dopo la scrittura. Non è stato toccato nulla. Usa un’altra copia, o una copia di sicurezza precedente.
archive-newer = { $path } è stato scritto da una versione più recente di Seguito ({ $version }). Non è stato toccato nulla. Usa quella versione o una successiva.
archive-too-large = { $path }, una volta estratto, occuperebbe molto più di quanto un archivio di quella dimensione può contenere. Non è stato toccato nulla.
archive-not-empty = In { $place } ci sono già dei dati. Non è stato toccato nulla. Scegli un posto senza dati: un’altra cartella o un database nuovo.
archive-taken = Lo spazio di lavoro { $name } è già presente. Non è stato toccato nulla. Importalo in un’altra installazione.
archive-no-workspace = Nessuno spazio di lavoro si chiama { $name }. seguito workspace list li mostra tutti.
archive-rewritten = La cronologia di { $name } non è integra dalla riga { $line } in poi: è stata modificata dopo la scrittura. Non è stato toccato nulla. Per accettarla comunque, aggiungi --even-rewritten.
archive-stopped = Operazione interrotta. Non è cambiato nulla e nulla è rimasto a metà.
archive-there-already = { $path } esiste già e resta com’è. Scegli un altro nome.
archive-file = Non si può leggere o scrivere { $path }: { $detail }. Non è stato salvato nulla. Controlla il nome, i permessi e lo spazio sul disco.
archive-same-place = I dati sono già in { $place }. Indica un altro posto con --to.
quiet-start = Ripristinato da una copia di sicurezza: gli invii automatici sono sospesi. Verifica che cosa era già partito, poi falli riprendere con seguito wake.
quiet-ended = Gli invii automatici possono riprendere.
quiet-was-not = Gli invii automatici non erano sospesi.
