## The rules of the shipped packs, by name

rule-start-of-work = Inicio del trabajo
rule-build = Durante el desarrollo
rule-in-use = Durante la implantación
rule-interval-call = Llamada periódica
rule-daily-call = Llamada diaria
rule-sprint-review = Revisión del sprint
rule-check-in = Repaso del mes
rule-years-review = Balance del año
rule-congratulations = Felicitación
rule-event = Evento, para nosotros
rule-staying-close = Seguir cerca
rule-blocked = Bloqueado
rule-aftercare = Seguir en contacto
rule-own-rhythm = El ritmo de este cliente
rule-prospect = Posible cliente
rule-by-hand = Previsto a mano
rule-confirm-mark = ¿Sigue valiendo la marca?

## The packs, by name

pack-consultancy-new-build = Consultoría, desarrollo a medida
pack-consultancy-existing-solution = Consultoría, solución estándar
pack-build = Desarrollo
pack-agile-build = Desarrollo ágil
pack-retainer = Servicio continuado

## What is wrong with an edited rule; the page marks the part of its sentence

wrong-rule-missing = Aquí falta algo. Completa esta parte de la frase.
wrong-rule-zero = Un ritmo de cero no vuelve nunca. Indica al menos uno.
wrong-rule-out-of-range = Esta duración no encaja. Que no pase de diez años, y cada paso más largo que el anterior.
wrong-rule-backwards = El margen de días termina antes de empezar. Que incluya el día mismo.
wrong-rule-wider-than-step = El margen de días llega hasta el contacto siguiente. Redúcelo o espacia el ritmo.
wrong-rule-unknown = Esto no existe para este tipo de encargo. Elige otra opción de la lista.
wrong-rule-taken = Otra regla ya tiene este nombre. Elige otro.
wrong-rule-may-not-be-off = Esta regla no se puede desactivar: cuando algo va mal, nadie se queda sin apoyo.
