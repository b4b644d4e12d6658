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
door-password-hint = Al menos {$least} caracteres. Una frase corta va bien.
door-again = La sesión ha terminado
door-again-lede = Aún no se ha guardado nada, pero lo que has escrito no se pierde: sigue en esta página. Inicia sesión en una pestaña nueva, vuelve aquí y envíalo otra vez.
door-again-sign-in = Iniciar sesión en una pestaña nueva
door-again-send = Enviar otra vez
