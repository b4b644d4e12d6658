## Fields: what is wrong, and how to mend it

form-summary = {$count ->
        [one] Aún no se ha guardado nada: hay una cosa que corregir
       *[other] Aún no se ha guardado nada: hay {$number} cosas que corregir
    }
form-optional = {$label} (opcional)
