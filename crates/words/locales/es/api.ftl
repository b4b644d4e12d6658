### The description of the API.

api-title = La API
api-lede = Para programas: las mismas lecturas y los mismos cambios que en las páginas. El token se crea en los ajustes; sus permisos dicen qué direcciones puede usar.
api-document = Lo mismo, en OpenAPI 3.1
api-english = Lo que sigue es para quien programa, y está en inglés.
api-nouns = Qué hay
api-scope = Permiso
api-query = En la dirección
api-body = En el cuerpo
api-answer = En la respuesta
api-needed = obligatorio
api-troubles = Otras respuestas posibles
