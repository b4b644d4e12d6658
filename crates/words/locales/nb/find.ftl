## Find or do

find-title = Søk eller gjør
find-lede = Kunder, kontaktpersoner, prosjekter, og det som kan gjøres.
find-lede-plan = Hvem vil du planlegge en kontakt med?
find-what = Et navn, en e-postadresse, et telefonnummer, eller det du vil gjøre
find-hint = Begynnelsen av ord er nok, to bokstaver eller flere.
find-things = Funnet
find-none = Ingenting begynner med «{$typed}».
find-none-next = Færre bokstaver, eller et annet ord i navnet, kan finne det.
find-client = Kunde
find-contact = Kontaktperson
find-contact-at = Kontaktperson, {$client}
find-project = Prosjekt
find-project-of = Prosjekt, {$client}
find-acts = Det som kan gjøres
find-act = Gjør
find-page = Side
find-log-with = Loggfør en kontakt med {$client}
find-plan-with = Planlegg en kontakt med {$client}
find-add-client = Legg til en kunde
find-add-project = Legg til et prosjekt
find-import = Hent inn en liste over kunder
find-leave = Noter fraværsdager
find-add-member = Legg til et medlem i teamet
find-make-token = Lag et API-token
