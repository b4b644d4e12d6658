## The frame around every page

shell-brand = Seguito
shell-title = {$page} · Seguito
shell-skip = Ir al contenido
shell-index = Páginas principales
shell-tools = Herramientas
shell-today = Hoy
shell-clients = Clientes
shell-projects = Proyectos
shell-weeks = Próximas semanas
shell-held = En espera
shell-nothing-planned = Nada previsto
shell-rhythms = Ritmos
shell-import = Importar
shell-settings = Ajustes
shell-trash = Papelera
shell-log = Anotar
shell-more = Más
shell-find-or-do = Buscar o hacer
shell-log-contact = Anotar un contacto
shell-keyboard = Teclado
shell-sign-out = Cerrar sesión
shell-waiting = {$count ->
        [0] Hoy no toca contactar con nadie
        [one] Hoy toca contactar con {$number} persona
       *[other] Hoy toca contactar con {$number} personas
    }
shell-demo = Esto es la demo: nada de lo que ves es real.
shell-demo-end = Quitar la demo
