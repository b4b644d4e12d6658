## Why a contact moved from one day to another

move-client-day-off = Flyttet fra {$from} til {$to}: kunden arbeider ikke den dagen.
move-client-holiday = Flyttet fra {$from} til {$to}: det er helligdag hos kunden ({$holiday}).
move-member-day-off = Flyttet fra {$from} til {$to}: {$member} arbeider ikke den dagen.
move-member-holiday = Flyttet fra {$from} til {$to}: det er helligdag der {$member} arbeider ({$holiday}).
move-member-leave = Flyttet fra {$from} til {$to}: {$member} er borte.
move-contact-leave = Flyttet fra {$from} til {$to}: {$contact} er borte.
move-gap = Flyttet fra {$from} til {$to}: det skal gå {$gap} mellom kontaktene med {$contact}, og det er en kontakt {$other}.
move-weekly-cap = {$count ->
        [one] Flyttet fra {$from} til {$to}: én kontakt i uken med {$client} er nok.
       *[other] Flyttet fra {$from} til {$to}: {$number} kontakter i uken med {$client} er nok.
    }
move-load = Flyttet fra {$from} til {$to}: dagen til {$member} var full.
move-person = Flyttet fra {$from} til {$to}: {$member} valgte dagen.
move-they-will-call = Flyttet fra {$from} til {$to}: de sa at de ringer oss.
move-no-answer = Flyttet fra {$from} til {$to}: ingen svarte, så vi prøver igjen.
move-backlog = Flyttet fra {$from} til {$to}: etterslepet fordeles over de neste dagene.
move-together = Flyttet fra {$from} til {$to}: én samtale med {$contact} i stedet for to.

## No day in the window can be had, and what bound it

unplaceable-client-day-off = Ingen mulig dag mellom {$from} og {$to}: kunden arbeider ikke da.
unplaceable-client-holiday = Ingen mulig dag mellom {$from} og {$to}: det er helligdag hos kunden ({$holiday}).
unplaceable-member-day-off = Ingen mulig dag mellom {$from} og {$to}: {$member} arbeider ikke da.
unplaceable-member-holiday = Ingen mulig dag mellom {$from} og {$to}: det er helligdag der {$member} arbeider ({$holiday}).
unplaceable-member-leave = Ingen mulig dag mellom {$from} og {$to}: {$member} er borte.
unplaceable-contact-leave = Ingen mulig dag mellom {$from} og {$to}: {$contact} er borte.
unplaceable-gap = Ingen mulig dag mellom {$from} og {$to}: det skal gå {$gap} mellom kontaktene med {$contact}, og det er en kontakt {$other}.
unplaceable-weekly-cap = {$count ->
        [one] Ingen mulig dag mellom {$from} og {$to}: én kontakt i uken med {$client} er nok.
       *[other] Ingen mulig dag mellom {$from} og {$to}: {$number} kontakter i uken med {$client} er nok.
    }
unplaceable-load = Ingen mulig dag mellom {$from} og {$to}: dagene til {$member} er fulle.
unplaceable-other = Ingen mulig dag mellom {$from} og {$to}.
unplaceable-way-out = Velg en dag selv: du blir advart, aldri stoppet.

## Why a contact waits

held-planned = Planlagt til {$day}.
held-moved = Flyttet til {$day}.
held-merged = Tas i samme samtale med {$who}, {$day}.
held-paused = På pause til {$day}.
held-waived = Ikke nødvendig denne gangen; det var planlagt til {$day}.
held-out-of-reach = Ingen hos {$client} skal kontaktes. Oppgi en annen person, eller la det ligge.
held-backlog = Etterslep: står for tur {$day}, og ingen regner det som forsinket.

## How an entry stands

late-with-care = Dagen var {$day}, og {$who} har fortsatt ikke hørt fra oss.
late-with-care-support = Kontakten {$day} ble ikke noe av, og vi lar ikke {$who} stå alene i dette.
attempt-number = {$count ->
        [1] Første forsøk
       *[other] Forsøk {$number}
    }

## A mark shortened the interval

shortened-fragile = {$span} i stedet for {$instead}, fordi de er i en sårbar periode.
shortened-team-forming = {$span} i stedet for {$instead}, fordi teamet deres fortsatt settes sammen.
shortened-installing = {$span} i stedet for {$instead}, fordi det er under installasjonen folk gjerne står fast.
shortened-silent = {$span} i stedet for {$instead}, fordi ingen har svart på en stund.

## What settled an occurrence

settled-contact = Gjort {$day}.
settled-replaced = Erstattet av det som skjedde {$day}.
settled-waived = Ikke nødvendig, sagt {$day}.
settled-missed = Samtalen {$day} ble ikke noe av; den neste tok plassen.
