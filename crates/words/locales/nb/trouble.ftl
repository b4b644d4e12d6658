## Errors: what happened, what is safe, what to do

trouble-number = Oppgi dette nummeret hvis du ber om hjelp: {$number}
trouble-to-today = Tilbake til «I dag»
trouble-absent = Denne siden finnes ikke
trouble-absent-why = Den kan være flyttet, eller du har ikke tilgang til den. Ingenting er endret.
trouble-sign-in = Logg inn først
trouble-sign-in-why = Dette krever at du er medlem av teamet eller har et gyldig token.
trouble-may-not = Her kan du lese, men ikke skrive
trouble-may-not-why = En eier av arbeidsområdet kan endre dette, eller rollen din.
trouble-scope = Dette tokenet er ikke laget for det
trouble-scope-why = Du trenger et token som tillater {$scope}. Du kan lage et i innstillingene.
trouble-fields = {$count ->
        [one] {$number} felt må rettes
       *[other] {$number} felt må rettes
    }
trouble-fields-why = Ingenting er lagret. Hva som er galt, står felt for felt.
trouble-unreadable = Denne forespørselen kan ikke leses
trouble-unreadable-why = Gå tilbake, last inn siden på nytt og prøv igjen. Ingenting er lagret.
trouble-conflict = Noen andre lagret dette først
trouble-conflict-why = Din versjon er ikke tapt: gå tilbake til den, last inn på nytt i en annen fane, og velg.
trouble-touched = Dette kan ikke lenger angres
trouble-touched-why = Det er endret i mellomtiden. Alt står som det er.
trouble-lasting = Dette blir stående
trouble-lasting-why = Det som gjelder selve arbeidsområdet, teamet, invitasjoner og tokener, angres ikke. Det endres i innstillingene: ditt eget av deg selv, alt annet av en eier.
trouble-too-many = For mange forsøk
trouble-too-many-why = {$minutes ->
        [one] Prøv igjen om ett minutt.
       *[other] Prøv igjen om {$number} minutter.
    }
trouble-too-large = Det er for mye på én gang
trouble-too-large-why = Her kan det sendes høyst {$kilobytes} kB. Ingenting er lagret.
trouble-head-too-large = Nettleseren sender for mye med denne forespørselen
trouble-head-too-large-why = Det leses høyst {$kilobytes} kB med hoder. Som oftest er det informasjonskapsler: slett dem som gjelder denne adressen i nettleseren, og logg inn igjen.
trouble-forged = Dette skjemaet kom fra en annen side
trouble-forged-why = For sikkerhets skyld er ingenting lagret. Åpne siden her og send på nytt.
trouble-unwritable = Det kan ikke lagres akkurat nå
trouble-unwritable-why = Databasen svarer ikke, eller disken er full. Det som var lagret, er trygt. Gå tilbake og prøv igjen om litt.
trouble-too-slow = Dette tok for lang tid
trouble-too-slow-why = Ingenting er lagret. Gå tilbake og prøv igjen om litt.
trouble-broken = Noe gikk i stykker hos oss
trouble-broken-why = Ingenting er lagret, og det som var lagret, er trygt. Gå tilbake og prøv igjen.
trouble-misshapen = Innholdet i forespørselen har ikke riktig form
trouble-misshapen-why = Hvert felt som ikke stemmer, er nevnt; /api/docs viser hvordan innholdet skrives. Ingenting er lagret.
trouble-not-json = Innholdet i forespørselen er ikke JSON
trouble-not-json-why = Send det som application/json. Ingenting er lagret.
trouble-unconditional = Oppgi hvilken versjon du skriver over
trouble-unconditional-why = Send ETag-en til oppføringen, slik du sist leste den, som If-Match. Ingenting er lagret.
trouble-stale-why = Gjeldende versjon følger med dette svaret, med sin ETag. Ingenting er lagret.
