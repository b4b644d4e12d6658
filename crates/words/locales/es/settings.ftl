## All settings

settings-title = Ajustes
settings-all = Todos los ajustes
settings-lede = Cómo trabajas tú y cómo trabaja el equipo.
settings-margin-you = tú
settings-margin-team = el equipo
settings-margin-data = datos
settings-me = Tú
settings-me-note = {$zone}, de {$from} a {$until}, como máximo {$number} personas al día.
settings-workspace = El espacio de trabajo
settings-workspace-note = Nombre, idioma, país y el límite de contactos.
settings-members = El equipo
settings-members-note = {$count ->
        [one] Una persona.
       *[other] {$number} personas.
    }
settings-rhythms-note = Cuándo estamos en contacto, cómo y qué preguntamos.
settings-tokens = Tokens de API
settings-tokens-note = {$count ->
        [0] Ningún programa actúa en tu nombre.
        [one] Un programa actúa en tu nombre.
       *[other] {$number} programas actúan en tu nombre.
    }
settings-import-note = Clientes de una tabla o de una agenda de contactos, con una prueba antes de guardar nada.
settings-idle-note = Clientes sin un próximo contacto.
settings-trash-note = Lo eliminado, durante 30 días.
settings-saved = Guardado.
settings-owner-only = Lo puede cambiar quien sea titular.

## You

settings-me-lede = De esto depende cuándo se te pide llamar a alguien y qué es «hoy» para ti.
settings-who = Quién eres
settings-name = Nombre
settings-signs-in = Inicias sesión con {$mail}.
settings-language = Idioma de las páginas
settings-where = Dónde estás
settings-zone = Zona horaria
settings-zone-hint = Por ejemplo, Europe/Madrid. «Hoy» depende de ella.
settings-country = País
settings-country-hint = Por los festivos
settings-country-none = sin indicar
settings-region = Región
settings-region-hint = Su código, donde los festivos cambian: CT para Cataluña
settings-when = Cuándo trabajas
settings-days = Días laborables
settings-from = Desde las
settings-until = Hasta las
settings-load = Personas al día, como máximo
settings-load-hint = Una preferencia: los contactos se reparten entre tus días y ninguno se pierde.
settings-away = Días de ausencia
settings-away-note = Lo que cae en ellos se reparte entre los días siguientes y nunca cuenta como retraso.
settings-away-none = Ninguno anotado.
settings-away-span = Del {$from} al {$until}
settings-away-from = Primer día de ausencia
settings-away-until = Último día de ausencia
settings-away-hint = Una fecha como 3 de agosto
settings-away-add = Anotar los días
settings-away-remove = los días desde el {$day}
settings-away-added = Anotado. Lo que cae en esos días viene después.
settings-away-removed = Esos días vuelves a estar disponible.
settings-keys = Teclas y aspecto
settings-single-keys = Las teclas sueltas actúan en las páginas
settings-single-keys-note = N anota un contacto, J y K avanzan. Las teclas con Ctrl funcionan siempre.
settings-theme = Claro u oscuro
settings-theme-device = Como el dispositivo
settings-theme-light = Claro
settings-theme-dark = Oscuro
settings-password = Contraseña
settings-password-old = Contraseña actual
settings-password-new = Contraseña nueva
settings-password-hint = Al menos {$least} caracteres. Las demás sesiones se cierran.
settings-password-save = Cambiar la contraseña
settings-password-changed = La contraseña ha cambiado y las demás sesiones se han cerrado.
settings-sign-ins = Dónde tienes la sesión iniciada
settings-sign-in-here = Este navegador
settings-sign-in-seen = Desde el {$since}, visto por última vez el {$seen}.
settings-sign-in-unknown = Un navegador
settings-sign-ins-end = Cerrar todas las demás
settings-sign-ins-alone = Solo aquí.
settings-sign-ins-ended = Todas las demás sesiones se han cerrado.

## The workspace

settings-workspace-lede = Lo que vale para todos vosotros.
settings-workspace-who = Nombre y lugar
settings-workspace-name = Nombre del espacio de trabajo
settings-workspace-language = Idioma del espacio de trabajo
settings-workspace-language-hint = Las listas de personas se ordenan así; los nuevos miembros y clientes empiezan con él.
settings-workspace-place-hint = Los nuevos miembros y clientes empiezan con él.
settings-limits = Límite de contactos
settings-limits-why = Mueve los contactos previstos dentro de su margen en días y no pierde ninguno. Quien decide actuar ahora recibe un aviso, pero nada se lo impide.
settings-gap = Días laborables entre dos contactos con una misma persona
settings-cap = Contactos por semana con un cliente, como máximo
settings-limits-hint = Entre todos los proyectos y miembros. Las respuestas, lo urgente, los ritmos acordados y la facturación ni esperan ni cuentan.
settings-demo = La demo
settings-quiet = Lo que sale por sí solo está retenido
settings-quiet-note = Estos datos vienen de una copia de seguridad. Comprueba primero qué se había enviado ya y luego dale paso.
settings-wake = Dar paso a los envíos
settings-demo-here = Todo en este espacio es inventado. Al quitarlo no queda nada.
settings-demo-none = Un espacio con clientes inventados para echar un vistazo, junto al tuyo.
settings-demo-add = Echar un vistazo a la demo
settings-demo-remove = Quitar la demo

## The team

settings-members-title = {$count ->
        [one] El equipo: una persona
       *[other] El equipo: {$number} personas
    }
settings-members-lede = Nadie se da de alta por su cuenta: una persona titular entrega un enlace que sirve una sola vez.
settings-member-you = Tú
settings-member-awaited = El enlace aún no se ha usado
settings-member-clients = {$count ->
        [0] No se ocupa de ningún cliente.
        [one] Se ocupa de un cliente.
       *[other] Se ocupa de {$number} clientes.
    }
settings-role = Rol
settings-role-of = Rol de {$name}
settings-role-save = Cambiar el rol
settings-role-changed = {$name} tiene ahora el rol «{$role}».
settings-member-link = Crear un nuevo enlace de acceso
settings-of = para {$name}
settings-member-manage = Cambiar
settings-hand-over = Pasar todos los clientes
settings-hand-over-to = A quién
settings-hand-over-note = Los proyectos van con ellos. Lo atrasado se reparte entre los próximos días y nunca cuenta como retraso.
settings-hand-over-do = Pasarlos
settings-handed-over = {$count ->
        [one] {$name} se ocupa de un cliente más.
       *[other] {$name} se ocupa de {$number} clientes más.
    }
settings-dismiss = Quitar del equipo
settings-dismiss-note = {$name} ya no podrá entrar, y sus tokens dejan de servir. Lo que anotó se queda a su nombre.
settings-dismissed = {$name} ya no forma parte del equipo.
settings-last-owner = Hace falta una persona titular. Dale antes ese rol a otra persona.
settings-member-add = Añadir a alguien
settings-member-mail = Dirección de correo
settings-member-mail-hint = Para iniciar sesión. No se envía nada a esta dirección.
settings-member-add-do = Crear el enlace
settings-link = El enlace para {$name}
settings-link-once = Hazlo llegar tú. Sirve una vez, hasta el {$day}, y no se vuelve a mostrar.
settings-left = Ya no forman parte del equipo

## API tokens

settings-tokens-lede = Un token permite que un programa actúe en tu nombre, solo en este espacio y dentro de sus permisos.
settings-tokens-none = Aún no hay ningún token.
settings-token-new = Un token nuevo
settings-token-name = Para qué es
settings-token-scopes = Qué puede hacer
settings-scope-read = leer
settings-scope-write = cambiar
settings-scope-export = exportar
settings-token-life = Cuánto tiempo sirve
settings-token-month = 30 días
settings-token-quarter = 90 días
settings-token-year = un año
settings-token-make = Crear el token
settings-token-made = El token «{$name}»
settings-token-once = Cópialo ahora: no se vuelve a mostrar.
settings-token-until = Sirve hasta el {$day}.
settings-token-seen = Último uso: {$day}.
settings-token-unused = Nunca usado.
settings-token-revoke = Revocar
settings-token-revoked = «{$name}» ya no abre nada.
settings-token-ended = Ya no sirve
settings-password-again = Tu contraseña
settings-password-again-hint = Se vuelve a pedir para todo lo que da acceso.
