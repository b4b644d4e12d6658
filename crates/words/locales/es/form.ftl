## Fields: what is wrong, and how to mend it

form-summary = {$count ->
        [one] Aún no se ha guardado nada: hay una cosa que corregir
       *[other] Aún no se ha guardado nada: hay {$number} cosas que corregir
    }
form-missing = Esto hace falta
form-too-long = Como mucho {$limit} caracteres
form-too-short = Al menos {$least} caracteres
form-unreadable = Así no se entiende. Un día se puede escribir 3 de diciembre, 2026-12-03 o «mañana».
form-unknown = Elige una de las respuestas
form-in-future = {$given} aún no ha llegado; hoy es {$today}.
form-before = {$given} es anterior a {$other}.
form-after = {$given} es posterior a {$other}.
form-taken = Ya está en uso
form-mismatch = No coincide
form-out-of-range = De {$least} a {$most}
form-optional = {$label} (opcional)
