## What was deleted, and can be brought back

trash-title = {$count ->
        [0] Il cestino è vuoto
        [one] Un elemento nel cestino
       *[other] {$number} elementi nel cestino
    }
trash-lede = {$count ->
        [one] Ciò che viene eliminato resta qui un giorno.
       *[other] Ciò che viene eliminato resta qui {$number} giorni, con tutto ciò che gli appartiene.
    }
trash-margin-days = {$count ->
        [one] giorno
       *[other] giorni
    }
trash-margin-kept = per
trash-empty = Di recente non è stato eliminato niente.
trash-empty-next = Ciò che elimini passa prima da qui, e si può ripristinare.
trash-by = Eliminato da {$member}.
trash-until = Si può ripristinare fino a {$day}.
trash-of = Di {$client}.
trash-bring-back = Ripristina
trash-brought-back = {$name} è di nuovo al suo posto, con tutto ciò che gli apparteneva.
trash-no-place = Appartiene a qualcosa che non c’è più. Ripristina prima quello.
trash-client = Cliente
trash-contact = Referente
trash-project = Progetto
trash-interaction = Contatto annotato
trash-other = Voce
trash-end = Ciò che è più vecchio è sparito per sempre.
