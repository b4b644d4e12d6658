## In the terminal that starts Seguito

serve-ready = Seguito está listo en {$address}
serve-data = Los datos están en {$place}
serve-word = Esta instalación aún no tiene titular. Abre la dirección e introduce esta palabra de arranque: {$word}
serve-stopping = Se termina lo que está en curso y luego se para.
serve-stopped = Parado. Todo está guardado.
serve-plain = Fuera de este ordenador Seguito necesita https. Dale una dirección pública que empiece por https:// con --public-url, o permite http sin cifrar en una red cerrada con --allow-http.
serve-read-only = En la carpeta de datos {$place} no se puede escribir. Dale permiso de escritura a este usuario, o elige otra con --data CARPETA.
serve-no-folder = La carpeta de datos {$place} no se puede usar: {$detail}. Elige otra con --data CARPETA.
serve-full = El disco de {$place} está lleno. Libera espacio y arranca de nuevo; lo guardado está a salvo.
serve-served = Los datos de {$place} ya los sirve otro Seguito. Para primero ese, o elige otra carpeta con --data CARPETA.
serve-moving = Los datos de {$place} se están trasladando o restaurando ahora mismo. Espera a que termine y vuelve a intentarlo.
serve-newer = Los datos son de un Seguito más nuevo (formato de datos {$found}; este lee hasta el {$known}). Arranca el más nuevo, o restaura una copia de seguridad anterior a la actualización.
serve-unsafe = PostgreSQL tiene {$setting} desactivado y podría perder lo que ha confirmado. Actívalo y arranca de nuevo.
serve-too-old = Este PostgreSQL es demasiado antiguo ({$version}). Seguito necesita PostgreSQL 15 o posterior.
serve-unreachable = No hay conexión con la base de datos o no se puede leer: {$detail}. Comprueba su dirección y que esté en marcha, y arranca de nuevo.
serve-address = Seguito no puede escuchar en {$address}: {$detail}. Elige otra con --listen DIRECCIÓN:PUERTO.
serve-tls = Se pide conectar con PostgreSQL por TLS (sslmode), que Seguito aún no admite. Conecta por un túnel o un proxy en este ordenador (docs/phone-and-https.md) y quita sslmode de la dirección.
