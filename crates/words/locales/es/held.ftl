## Held, moved, waived: each with its why and its way back

held-title = {$count ->
        [0] No hay nada en espera
        [one] Un contacto está en espera
       *[other] {$number} contactos están en espera
    }
held-lede = Movidos, en pausa, innecesarios o sin día: cada uno dice por qué y tiene vuelta atrás. Nada se pierde.
held-empty = No hay nada movido, en pausa ni innecesario. Lo previsto está en las próximas semanas.
held-to-weeks = Ver las próximas semanas
held-margin = en espera
held-which = Cuáles
held-which-all = todo
held-which-unplaceable = lo que no tiene día posible
held-which-moved = lo que se ha movido
held-which-paused = lo que está en pausa
held-which-waived = lo que no hacía falta
held-which-merged = lo que va en una misma conversación
held-which-out-of-reach = quien está ilocalizable
held-which-backlog = lo pendiente

## The groups

held-group-unplaceable = Ningún día posible
held-group-moved = Movidos
held-group-paused = En pausa
held-group-waived = No hacían falta
held-group-merged = En una misma conversación
held-group-out-of-reach = Ilocalizables
held-group-backlog = Lo pendiente
held-note-unplaceable = Los límites no dejan ningún día libre. Una persona puede elegir uno de todos modos.
held-note-moved = Previstos para un día distinto del de la regla.
held-note-paused = No llega nada hasta que acabe la pausa. Lo urgente llega igualmente.
held-note-waived = El intervalo empezó de nuevo el día en que alguien lo dijo.
held-note-merged = Una sola conversación sirve también para estos y conserva cada motivo.
held-note-out-of-reach = Allí no se puede contactar con nadie. Bastaría con otra persona de allí.
held-note-backlog = Vienen de un traspaso, una importación o una ausencia. Se reparten según la carga y no cuentan como retraso.

## One of them

held-said = {$member}, {$day}: «{$reason}»
held-said-plainly = {$member}, {$day}
held-undo-move = Devolverlo a su día
held-take-back = Sí que hace falta
held-end-pause = Terminar la pausa
held-choose-day = Elegir un día
held-name-person = Indicar a otra persona
held-see-client = Ver el cliente
held-of = de {$client}
held-was-moved-back = {$client} vuelve al día de la regla.
held-was-taken-back = {$client}: el contacto vuelve a hacer falta.
held-pause-ended = La pausa de {$client} ha terminado.

## Nothing planned

held-idle-title = {$count ->
        [0] Cada cliente tiene un próximo contacto
        [one] Un cliente no tiene nada previsto
       *[other] {$number} clientes no tienen nada previsto
    }
held-idle-lede = A nadie le toca hablar con ellos. Cada uno necesita un día, un ritmo o un motivo.
held-idle-margin = {$count ->
        [one] cliente
       *[other] clientes
    }
held-idle-empty = Nadie cae en el olvido: cada cliente tiene un día en que alguien habla con él.
held-idle-last-spoke = Último contacto: {$day}.
held-idle-never-spoke = Sin contacto hasta ahora.
held-idle-why = Ningún ritmo, proyecto en curso ni contacto previsto lleva hasta ellos.
held-idle-no-contact = Han pedido que no se contacte con ellos; por eso no hay nada previsto.
held-idle-with = Con {$member}.
held-idle-plan = Planificar uno
held-idle-plan-with = con {$client}
held-idle-rhythm = Ritmo propio
held-idle-rhythm-of = para {$client}
held-idle-follow = Seguir a estos, con este ritmo
held-idle-follow-hint = Para los marcados. Los primeros contactos se reparten entre los próximos días según la carga, y ninguno cuenta como retraso.
held-idle-every = Hablar con ellos cada
held-idle-number = Cuánto
held-idle-unit = Unidad de tiempo
held-idle-weeks = semanas
held-idle-months = meses
held-idle-choose = Elegir {$client}
held-idle-whom = Los clientes
held-idle-do = Seguir a los marcados
held-idle-followed = {$count ->
        [one] Seguimiento de un cliente: {$every}.
       *[other] Seguimiento de {$number} clientes: {$every}.
    }
held-idle-more = Mostrar los siguientes
held-idle-end = Aquí termina la lista.
