### The description of the API.

api-title = L’API
api-lede = Pour les programmes : les mêmes lectures et les mêmes modifications que dans les pages. Un jeton se crée dans les réglages ; ses droits disent lesquelles de ces adresses il peut utiliser.
api-document = La même chose en OpenAPI 3.1
api-english = La suite s’adresse aux développeurs, en anglais.
api-nouns = Ce qu’on y trouve
api-scope = Droit requis
api-query = Dans l’adresse
api-body = Dans le corps
api-answer = Dans la réponse
api-needed = obligatoire
api-troubles = Autres réponses possibles
