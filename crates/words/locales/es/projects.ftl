## The list of projects

projects-title = {$count ->
        [0] Todavía no hay proyectos
        [one] Un proyecto
       *[other] {$number} proyectos
    }
projects-margin = {$count ->
        [one] proyecto
       *[other] proyectos
    }
projects-lede-flags = {$count ->
        [0] No hay señales de alarma abiertas.
        [one] Uno tiene una señal de alarma.
       *[other] {$number} tienen una señal de alarma.
    }
projects-lede-running = {$count ->
        [0] En todos, nuestro trabajo ha terminado.
        [one] En uno seguimos trabajando.
       *[other] En {$number} seguimos trabajando.
    }
projects-lede-first = Un proyecto trae consigo el ritmo: cuándo llamar, por qué y qué preguntar.
projects-find = Busca un proyecto o un cliente
projects-add = Añadir un proyecto
projects-which = Qué proyectos
projects-which-all = todos los proyectos
projects-which-open = proyectos en los que trabajamos
projects-which-flagged = proyectos con una señal de alarma
projects-by = dirigidos por
projects-kinds = del tipo
projects-kinds-any = cualquiera
projects-by-next = Por próximo contacto
projects-idle = Nada previsto
projects-idle-note = En estos proyectos no toca ningún contacto.
projects-idle-why = Ninguna regla lleva ahora a un contacto en este proyecto.
projects-none-like = No hay coincidencias. Con otro filtro aparecen más.
projects-first = Todavía no hay ningún proyecto.
projects-first-next = Di qué es y cuándo lo presentaste; el primer contacto se fija solo.
projects-first-client = Un proyecto pertenece a un cliente: añade uno primero.
projects-beside = Sobre los proyectos
projects-states = En qué punto están

## Adding a project

projects-new-title = Un proyecto nuevo
projects-new-for = Para {$client}
projects-new-lede = El tipo elige el ritmo. Las fechas pueden ser pasadas: lo que ya pasó no cuenta como retraso.
projects-client = Para qué cliente
projects-client-choose = Elige un cliente
projects-name = ¿Cómo se llama?
projects-kind = ¿Para qué es el encargo?
projects-solution = ¿Qué aconsejaste?
projects-solution-hint = Solo para una consultoría; elige entre sus dos ritmos
projects-presented = ¿Cuándo lo presentaste?
projects-presented-hint = Para una consultoría; vacío, si aún no ha llegado
projects-begun = ¿Cuándo empezó tu trabajo?
projects-begun-hint = El día del traspaso; vacío significa hoy
projects-concluded = ¿Cuándo concluyó el proyecto del cliente?
projects-concluded-hint = Solo si ha concluido
projects-manager = Quién lo dirige
projects-contact = A quién contactar primero
projects-contact-any = La primera persona del cliente
projects-new-save = Añadir el proyecto
projects-added = {$project} ya está, y su primer contacto tiene día.

## Words in the margin of the form

projects-days-word = Cuándo
projects-people-word = Quién
