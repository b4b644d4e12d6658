## One line at each entry (F8): yes, because ...

yes-asked-for = Sí, porque este ritmo lo pidió {$who}.
yes-support = Sí, porque el silencio, ahora, es lo que podría llevar a {$who} a rendirse.
yes-congratulate = Sí, porque {$who} merece oírlo de viva voz.
yes-last-spoke = Sí, porque nadie del equipo ha hablado con {$who} desde el {$day}.
yes-never-spoke = Sí, porque nadie del equipo ha hablado todavía con {$who}.
yes-open = {$count ->
        [one] Sí, porque queda una cosa abierta entre {$who} y nosotros.
       *[other] Sí, porque quedan {$number} cosas abiertas entre {$who} y nosotros.
    }
yes-ours = Sí, porque es una nota para nosotros y no molesta a nadie.

## The four doubts, each answered from the record, on a press

doubt-call-last = Sí: la última vez fue el {$day}, {$channel}, y el silencio nunca es buena noticia.
doubt-call-last-day = Sí: la última vez fue el {$day}, y el silencio nunca es buena noticia.
doubt-call-never = Sí: todavía no hemos hablado con ellos, y el silencio nunca es buena noticia.
doubt-disturb-asked = No: lo pidió {$who} el {$day}.
doubt-disturb-hours = No, entre las {$from} y las {$until}: son las horas que prefiere {$who}.
doubt-disturb-nothing-said = No: {$who} nunca nos ha pedido que llamemos menos.
doubt-too-much-month = {$count ->
        [0] No: este mes nadie del equipo ha contactado con ellos.
        [one] No: este mes un solo contacto entre todos, y al menos {$gap} entre dos con la misma persona.
       *[other] No: este mes {$number} contactos entre todos, y al menos {$gap} entre dos con la misma persona.
    }
doubt-finished-open = {$count ->
        [one] Todavía no: queda una cosa abierta entre vosotros.
       *[other] Todavía no: quedan {$number} cosas abiertas entre vosotros.
    }
doubt-finished-theirs-goes-on = Nuestra parte quizá; su proyecto no, y eso es lo que cuenta para ellos.
doubt-finished-all = Sí, y su proyecto también: la llamada que no pide nada es la que se recuerda.
