## A one-time link that an owner handed over

join-title = Te damos la bienvenida a {$workspace}
join-lede = {$name}, elige una contraseña y ya puedes entrar. Inicias sesión con {$mail}.
join-lede-known = {$name}, ya tienes un acceso aquí. Escribe su contraseña y este espacio también será tuyo.
join-reset-title = Una contraseña nueva
join-reset-lede = {$name}, elige una contraseña nueva para {$mail}. Las demás sesiones se cierran.
join-password = Contraseña nueva
join-password-known = Tu contraseña
join-password-hint = Al menos {$least} caracteres. Una frase corta se recuerda bien.
join-do = Entrar
join-ended = Este enlace ya no abre nada
join-ended-why = Se usó, caducó o nunca fue nuestro. Pídele otro a quien te lo dio.
