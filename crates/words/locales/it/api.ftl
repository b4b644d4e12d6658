### The description of the API.

api-title = L’API
api-lede = Per i programmi: le stesse letture e le stesse modifiche delle pagine. Il token si crea nelle impostazioni; i suoi ambiti dicono quali di questi indirizzi può usare.
api-document = Lo stesso in formato OpenAPI 3.1
api-english = Quello che segue è per chi programma, ed è in inglese.
api-nouns = Che cosa c’è
api-scope = Ambito
api-query = Nell’indirizzo
api-body = Nel corpo
api-answer = Nella risposta
api-needed = obbligatorio
api-troubles = Le risposte in caso di errore
