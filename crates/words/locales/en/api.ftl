### The description of the API.

api-title = The API
api-lede = For programs: the same reads and the same changes as in the pages. A token is made in the settings; its scopes say which of these routes it may use.
api-document = The same as OpenAPI 3.1
api-english = What follows is for programmers, and in English.
api-nouns = What there is
api-scope = Scope
api-query = In the address
api-body = In the body
api-answer = In the answer
api-needed = needed
api-troubles = What can be answered instead
