## The list of keys

keys-find = Buscar o hacer
keys-log = Anotar un contacto
keys-search = Buscar en la página
keys-next = Entrada siguiente
keys-previous = Entrada anterior
keys-open = Abrir la entrada
keys-log-this = Anotar este contacto
keys-call = Llamar
keys-another-day = Otro día
keys-not-needed = No hace falta
keys-save = Guardar el formulario
keys-close = Cerrar y conservar el borrador
keys-undo = Deshacer
keys-this = Esta lista
keys-hint = Las teclas sueltas no funcionan dentro de los campos y se pueden desactivar en Ajustes.
