### The description of the API.

api-title = API-et
api-lede = For programmer: de samme oppslagene og endringene som på sidene. Et token lages i innstillingene; rettighetene sier hvilke av disse adressene det kan bruke.
api-document = Det samme som OpenAPI 3.1
api-english = Resten er for programmerere, og på engelsk.
api-nouns = Hva som finnes
api-scope = Rettighet
api-query = I adressen
api-body = I innholdet
api-answer = I svaret
api-needed = påkrevd
api-troubles = Andre mulige svar
