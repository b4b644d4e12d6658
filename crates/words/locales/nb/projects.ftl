## The list of projects

projects-title = {$count ->
        [0] Ingen prosjekter ennå
        [one] Ett prosjekt
       *[other] {$number} prosjekter
    }
projects-margin = {$count ->
        [one] prosjekt
       *[other] prosjekter
    }
projects-lede-flags = {$count ->
        [0] Ingen røde flagg er åpne.
        [one] Ett har et rødt flagg.
       *[other] {$number} har et rødt flagg.
    }
projects-lede-running = {$count ->
        [0] Arbeidet vårt er gjort i alle.
        [one] Vi arbeider med ett.
       *[other] Vi arbeider med {$number}.
    }
projects-lede-first = Et prosjekt har rytmen med seg: når du skal ringe, hvorfor, og hva du skal spørre om.
projects-find = Søk etter et prosjekt eller en kunde
projects-add = Legg til et prosjekt
projects-which = Hvilke prosjekter
projects-which-all = alle prosjekter
projects-which-open = prosjekter vi arbeider med
projects-which-flagged = prosjekter med et rødt flagg
projects-by = ledet av
projects-kinds = av typen
projects-kinds-any = hvilken som helst
projects-by-next = Etter neste kontakt
projects-idle = Ingenting planlagt
projects-idle-note = I disse prosjektene står ingen kontakt for tur.
projects-idle-why = Ingen regel fører til en kontakt i dette prosjektet nå.
projects-none-like = Ingen treff. Et annet valg viser flere.
projects-first = Ingen prosjekter ennå.
projects-first-next = Si hva det er og når du presenterte det; den første kontakten finner sin plass selv.
projects-first-client = Et prosjekt hører til en kunde: legg til en først.
projects-beside = Om prosjektene
projects-states = Hvordan de ligger an

## Adding a project

projects-new-title = Et nytt prosjekt
projects-new-for = For {$client}
projects-new-lede = Typen velger rytmen. Datoene kan ligge i fortiden: det som er forbi, regnes ikke som forsinket.
projects-client = For hvilken kunde
projects-client-choose = Velg en kunde
projects-name = Hva heter det?
projects-kind = Hva er oppdraget?
projects-solution = Hva rådet du til?
projects-solution-hint = Bare for rådgivning; velger mellom de to rytmene
projects-presented = Når presenterte du det?
projects-presented-hint = For rådgivning; tomt hvis det ikke er gjort ennå
projects-begun = Når begynte arbeidet ditt?
projects-begun-hint = Dagen for overleveringen; tomt betyr i dag
projects-concluded = Når ble kundens prosjekt fullført?
projects-concluded-hint = Bare hvis det er fullført
projects-manager = Hvem leder det
projects-contact = Hvem som kontaktes først
projects-contact-any = Den første hos kunden
projects-new-save = Legg til prosjektet
projects-added = {$project} er på plass, og den første kontakten har fått sin dag.

## Words in the margin of the form

projects-days-word = Når
projects-people-word = Hvem
