## What was deleted, and can be brought back

trash-title = {$count ->
        [0] La papelera está vacía
        [one] Un elemento en la papelera
       *[other] {$number} elementos en la papelera
    }
trash-lede = {$count ->
        [one] Lo que se elimina se queda aquí un día.
       *[other] Lo que se elimina se queda aquí {$number} días, con todo lo que le pertenece.
    }
trash-margin-days = {$count ->
        [one] día
       *[other] días
    }
trash-margin-kept = durante
trash-empty = Últimamente no se ha eliminado nada.
trash-empty-next = Lo que eliminas pasa primero por aquí y se puede recuperar.
trash-by = Lo eliminó {$member}.
trash-until = Se puede recuperar hasta el {$day}.
trash-of = De {$client}.
trash-bring-back = Recuperar
trash-brought-back = {$name} ha vuelto, con todo lo que le pertenecía.
trash-no-place = Pertenece a algo que ya no está. Recupera eso primero.
trash-client = Cliente
trash-contact = Persona de contacto
trash-project = Proyecto
trash-interaction = Contacto anotado
trash-other = Entrada
trash-end = Lo más antiguo ha desaparecido para siempre.
