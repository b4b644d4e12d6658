## Before anybody is signed in

door-languages = Idioma
door-sign-in = Iniciar sesión
door-sign-in-lede = Dentro verás con quién toca hablar hoy.
door-mail = Tu correo
door-password = Contraseña
door-wrong = El correo y la contraseña no coinciden. Prueba otra vez, o pide un enlace nuevo a una persona titular del espacio de trabajo.
door-forgotten = ¿Olvidada? Una persona titular del espacio de trabajo puede darte un enlace nuevo.
door-which = ¿Qué espacio de trabajo?
door-which-lede = Perteneces a varios. Cada uno tiene sus clientes.
door-none = Ya no perteneces a ningún espacio de trabajo. Pide un enlace nuevo a una persona titular.
door-link-title = Elige tu contraseña
door-link-lede = {$name}, este enlace vale una sola vez. A partir de ahora entras con tu contraseña.
door-new-password = Contraseña nueva
door-password-hint = Al menos {$least} caracteres. Una frase corta va bien.
door-link-use = Guardar y entrar
door-link-dead = Este enlace ya no funciona
door-link-dead-why = Ya se usó, o caducó. Pide uno nuevo a una persona titular del espacio de trabajo.
door-join-title = Entrar en {$workspace}
door-join-lede = {$name}, entras con la contraseña que ya tienes.
