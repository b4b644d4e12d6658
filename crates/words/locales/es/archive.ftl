## Copias de seguridad y traslado: en el terminal

stage-writing = Escribiendo todo en el archivo
stage-checking = Revisando el archivo
stage-taking = Incorporando todo
stage-proving = Comparando con el archivo
archive-written = Todo está en { $path }. Espacios de trabajo: { $workspaces }. Filas: { $rows }. Guárdalo como una llave: quien tenga este archivo puede leerlo todo.
archive-restored = Todo está de nuevo en { $place }. Espacios de trabajo: { $workspaces }. Filas: { $rows }. Todo el mundo tiene que iniciar sesión de nuevo. Lo que sale por sí solo queda retenido: comprueba qué se había enviado ya y dale paso con seguito wake.
archive-imported = Importado y comparado fila por fila. Espacios de trabajo: { $names }. Filas: { $rows }.
archive-moved = Ahora todo está en { $to }. Espacios de trabajo: { $workspaces }. Filas: { $rows }. A partir de ahora, arranca Seguito ahí. { $from } sigue como estaba: no lo uses más y bórralo cuando no te quede ninguna duda.
archive-foreign = { $path } no es una copia de datos de Seguito. No se ha tocado nada. Indica un archivo hecho con seguito backup o seguito export archive.
archive-damaged = { $path } se cortó o se modificó después de escribirse. No se ha tocado nada. Usa otra copia del mismo archivo o una copia de seguridad anterior.
archive-newer = { $path } es de un Seguito más nuevo ({ $version }). No se ha tocado nada. Usa esa versión o una posterior.
archive-too-large = { $path } ocuparía, al descomprimirse, mucho más de lo que cabe en una copia de su tamaño. No se ha tocado nada.
archive-not-empty = En { $place } ya hay datos. No se ha tocado nada. Elige un lugar sin datos: otra carpeta o una base de datos nueva.
archive-taken = El espacio de trabajo { $name } ya está aquí. No se ha tocado nada. Impórtalo en otra instalación.
archive-no-workspace = Ningún espacio de trabajo se llama { $name }. seguito workspace list los muestra todos.
archive-rewritten = El historial de { $name } no cuadra a partir de la línea { $line }: se cambió después de escribirse. No se ha tocado nada. Para aceptarlo de todos modos, añade --even-rewritten.
archive-stopped = Parado. No ha cambiado nada y nada ha quedado a medias.
archive-there-already = { $path } ya existe y se queda como está. Elige otro nombre.
archive-file = No se puede leer o escribir { $path }: { $detail }. No se ha guardado nada. Comprueba el nombre, los permisos y el espacio en el disco.
archive-same-place = Los datos ya están en { $place }. Indica otro lugar con --to.
quiet-start = Restaurado de una copia de seguridad: lo que sale por sí solo queda retenido. Comprueba qué se había enviado ya y dale paso con seguito wake.
quiet-ended = Lo que sale por sí solo puede volver a salir.
quiet-was-not = No había nada retenido.
