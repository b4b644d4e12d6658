## Buttons and words that many pages share

act-save = Guardar
act-saving = Guardando
act-cancel = Cancelar
act-undo = Deshacer
act-undone = Deshecho: todo vuelve a estar como antes.
act-close = Cerrar
act-back = Volver
act-change = Cambiar
act-remove = Quitar
act-show = Mostrar
act-find = Buscar
act-none = Ninguno
act-nothing-noted = Sin anotaciones
act-another-day = Otro día
act-not-needed = No hace falta
act-pause = Pausar
act-draft-kept = Borrador guardado
act-draft-lost = La sesión ha terminado: lo que escribes no se conserva. Inicia sesión en otra pestaña y sigue aquí.
act-call = Llamar a {$name}
act-write = Escribir a {$name}
