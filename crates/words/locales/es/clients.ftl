## The list of clients

clients-title = {$count ->
        [0] Todavía no hay clientes
        [one] Un cliente
       *[other] {$number} clientes
    }
clients-margin-all = todos
clients-margin-clients = {$count ->
        [one] cliente
       *[other] clientes
    }
clients-lede-due = {$count ->
        [0] Hoy no toca contactar con nadie.
        [one] Hoy toca contactar con uno.
       *[other] Hoy toca contactar con {$number}.
    }
clients-lede-fragile = {$count ->
        [one] Uno pasa por un momento delicado.
       *[other] {$number} pasan por un momento delicado.
    }
clients-lede-idle = {$count ->
        [one] Para uno no hay nada previsto.
       *[other] Para {$number} no hay nada previsto.
    }
clients-lede-first = Añade uno, o importa la lista que ya tienes.
clients-by-next = Por próximo contacto
clients-find = Busca un cliente, una persona, una palabra
clients-add = Añadir un cliente
clients-import = Importar una lista
clients-show = Mostrar
clients-which = Qué clientes
clients-which-all = todos los clientes
clients-which-running = clientes con un proyecto en curso
clients-which-past = clientes anteriores
clients-which-prospect = posibles clientes
clients-which-fragile = clientes en un momento delicado
clients-which-silent = clientes que no responden
clients-which-no-contact = clientes a los que no contactar
clients-which-idle = clientes sin nada previsto
clients-by = a cargo de
clients-by-any = cualquiera de nosotros
clients-by-me = mí
clients-tagged = con la etiqueta
clients-tagged-any = cualquiera o ninguna
clients-order = Orden
clients-order-next = primero el próximo contacto
clients-order-name = por nombre
clients-order-silence = primero el silencio más largo
clients-late = Con retraso
clients-late-since = desde el {$day}
clients-today = hoy
clients-no-day = sin día
clients-last-spoke = Último contacto: {$day}
clients-never-spoke = Sin contacto hasta ahora
clients-with = Con {$member}
clients-past = Cliente anterior
clients-prospect = Posible cliente
clients-do-not-contact = No contactar
clients-flags = {$count ->
        [one] Una señal de alarma
       *[other] {$number} señales de alarma
    }
clients-idle = Nada previsto
clients-idle-note = A nadie le toca contactar con estos clientes. Cada uno necesita un día o un motivo.
clients-idle-why = Ningún ritmo, proyecto ni contacto previsto lleva hasta ellos.
clients-idle-no-contact = No hay que contactar con ellos; por eso no hay nada previsto.
clients-plan = Planificar
clients-plan-with = un contacto con {$client}
clients-more = Mostrar los siguientes
clients-from-start = Volver al principio
clients-end = Aquí termina la lista.
clients-export = Exportarla a CSV
clients-export-workbook = Todos en un archivo de Excel
clients-export-cards = Todos como vCard
clients-reassign = Pasar varios a otra persona
clients-reassign-hint = Márcalos en la lista. Los contactos previstos pasan con ellos; lo atrasado se reparte, sin contar como retraso.
clients-reassign-to = Quién se ocupa de ellos a partir de ahora
clients-reassign-do = Pasar los marcados
clients-reassign-tick = Elegir {$client}
clients-reassigned = {$count ->
        [one] {$member} se ocupa de un cliente más.
       *[other] {$member} se ocupa de {$number} clientes más.
    }
clients-none-like = No hay coincidencias. Con menos palabras u otro filtro aparecen más.
clients-first = Todavía no hay ningún cliente.
clients-first-next = Con el primero, Hoy empieza a decir a quién llamar y por qué.
clients-beside = Sobre los clientes
clients-marks = Marcas
clients-mark-fragile = Financiación recibida o dinero propio en juego
clients-mark-team-forming = En el guion hay un ofrecimiento de ayuda
clients-mark-installing = En el guion hay un ofrecimiento de ayuda
clients-mark-silent = Un intento cada diez días laborables
clients-mark-none = Ningún cliente tiene marca.
clients-where = Dónde están
clients-tidy = Por ordenar
clients-tidy-twice = Quizá el mismo, dos veces
clients-tidy-no-mail = Sin correo
clients-tidy-nothing = No hay nada que ordenar.

## Adding a client

clients-new-title = Un cliente nuevo
clients-new-lede = Para empezar basta un nombre. Lo que sepas de la persona facilita la primera llamada.
clients-name = ¿Quién es el cliente?
clients-name-hint = Una organización, o una persona a la que atendemos a título personal
clients-person = ¿Con quién hablas?
clients-person-hint = Hace falta en cuanto se rellena uno de los campos de abajo
clients-channel = ¿Cómo prefiere que contactemos?
clients-channel-unknown = No se sabe
clients-phone = Teléfono
clients-mail = Correo
clients-chat = Chat
clients-chat-hint = Un número, un nombre o un enlace
clients-country = País
clients-country-unknown = aún no se sabe
clients-country-hint = Por los festivos y la hora
clients-zone = Zona horaria
clients-zone-hint = Por ejemplo, Europe/Madrid
clients-language = Idioma en que habláis
clients-hours-from = Mejores horas, desde las
clients-hours-until = Mejores horas, hasta las
clients-hours-hint = Su hora, por ejemplo 9:30
clients-manager = Quién se ocupa de ellos
clients-is-prospect = Un posible cliente: aún sin proyecto. Preguntamos cada cuatro semanas.
clients-new-save = Añadir el cliente
clients-added = {$client} ya está en la lista. Con un ritmo o un proyecto, el próximo contacto se fija solo.

## More of the list

clients-which-failing = clientes cuyo proyecto no sale adelante
clients-mark-failing = Seguimos cerca, y ningún ajuste lo desactiva
clients-mark-no-contact = Hasta que alguien lo retire
clients-where-word = Dónde
clients-column-person = Persona
clients-column-next = Próximo contacto
clients-column-last = Último contacto
clients-reassign-none = Marca al menos un cliente.
