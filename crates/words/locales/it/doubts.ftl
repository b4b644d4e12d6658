## One line at each entry (F8): yes, because ...

yes-asked-for = Sì, perché questo ritmo l’ha chiesto {$who}.
yes-support = Sì, perché proprio il silenzio, adesso, potrebbe spingere {$who} a mollare.
yes-congratulate = Sì, perché una cosa così {$who} merita di sentirla a voce.
yes-last-spoke = Sì, perché nessuno di noi sente {$who} da {$day}.
yes-never-spoke = Sì, perché nessuno di noi ha ancora sentito {$who}.
yes-open = {$count ->
        [one] Sì, perché tra {$who} e noi c’è ancora una cosa aperta.
       *[other] Sì, perché tra {$who} e noi ci sono ancora {$number} cose aperte.
    }
yes-ours = Sì, perché è un promemoria per noi, e non disturba nessuno.

## The four doubts, each answered from the record, on a press

doubt-call-last = Sì: l’ultima volta vi siete sentiti {$day}, {$channel}, e il silenzio non è mai una buona notizia.
doubt-call-last-day = Sì: l’ultima volta vi siete sentiti {$day}, e il silenzio non è mai una buona notizia.
doubt-call-never = Sì: nessuno di noi li ha ancora sentiti, e il silenzio non è mai una buona notizia.
doubt-disturb-asked = No: l’ha chiesto {$who}, {$day}.
doubt-disturb-hours = No, tra le {$from} e le {$until}: sono le ore che {$who} preferisce.
doubt-disturb-nothing-said = No: {$who} non ci ha mai chiesto di sentirci meno.
doubt-too-much-month = {$count ->
        [0] No: questo mese nessuno di noi li ha contattati.
        [one] No: questo mese un solo contatto da tutti noi, e almeno {$gap} tra due con la stessa persona.
       *[other] No: questo mese {$number} contatti da tutti noi, e almeno {$gap} tra due con la stessa persona.
    }
doubt-finished-open = {$count ->
        [one] Non ancora: tra voi c’è ancora una cosa aperta.
       *[other] Non ancora: tra voi ci sono ancora {$number} cose aperte.
    }
doubt-finished-theirs-goes-on = La nostra parte forse sì; il loro progetto no, ed è quello che conta per loro.
doubt-finished-all = Sì, e anche il loro progetto: ma una chiamata che non vuole niente è quella che si ricorda.
