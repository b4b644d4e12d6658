## Another day, not needed, pause

order-day-title = En annen dag for {$client}
order-day = Hvilken dag
order-day-hint = En dato, «i morgen» eller en ukedag
order-day-window = Fra {$from} til {$until} trengs ingen grunn.
order-day-free = Det trengs ingen grunn.
order-reason = Hvorfor
order-day-past = Siste dag var {$day}, så det trengs en grunn.
order-move = Flytt
order-keep = Behold i dag
order-waive-title = Ikke nødvendig nå: {$client}
order-waive-why = Den står fortsatt under «Holdt tilbake», og intervallet begynner på nytt i dag.
order-waive = Ikke nødvendig
order-pause-title = Pause for {$client}
order-pause-until = Til hvilken dag
order-pause-hint = Den dagen begynner det igjen av seg selv. Det som haster, kommer likevel.
order-pause = Sett på pause
order-failure = Dette blir stående: ingen skal stå alene med et prosjekt i vansker. Det slutter først når prosjektet fullføres eller kundeforholdet avsluttes.
order-moved = {$client} er flyttet til {$day}.
order-waived = {$client}: ikke nødvendig nå. Den står under «Holdt tilbake».
order-paused = {$client} er på pause til {$day}.
