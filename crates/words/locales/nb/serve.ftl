## In the terminal that starts Seguito

serve-ready = Seguito er klar på {$address}
serve-data = Dataene ligger i {$place}
serve-word = Ingen eier denne installasjonen ennå. Åpne adressen og oppgi dette oppstartsordet: {$word}
serve-stopping = Gjør ferdig det som pågår, og stopper.
serve-stopped = Stoppet. Alt er lagret.
serve-plain = Utenfor denne datamaskinen trenger Seguito https. Gi en offentlig adresse som begynner med https:// med --public-url, eller tillat http i et lukket nett med --allow-http.
serve-read-only = Datamappen {$place} kan ikke skrives til. Gjør den skrivbar for denne brukeren, eller velg en annen med --data MAPPE.
serve-no-folder = Datamappen {$place} kan ikke brukes: {$detail}. Velg en annen med --data MAPPE.
serve-full = Disken der {$place} ligger, er full. Frigjør plass og start på nytt; det som er lagret, er trygt.
serve-served = Dataene i {$place} er allerede i bruk av en annen Seguito. Stopp den først, eller velg en annen mappe med --data MAPPE.
serve-moving = Dataene i {$place} blir flyttet eller gjenopprettet akkurat nå. Vent til det er ferdig, og prøv igjen.
serve-newer = Dataene er skrevet av en nyere utgave av Seguito (dataformat {$found}; denne leser til og med {$known}). Start den nyere utgaven, eller gjenopprett en sikkerhetskopi fra før oppgraderingen.
serve-unsafe = PostgreSQL kjører med {$setting} av og kan miste det den har bekreftet. Slå det på og start på nytt.
serve-too-old = Denne PostgreSQL er for gammel ({$version}). Seguito trenger PostgreSQL 15 eller nyere.
serve-unreachable = Databasen kan ikke nås eller leses: {$detail}. Sjekk adressen og at den kjører, og start på nytt.
serve-address = Seguito kan ikke lytte på {$address}: {$detail}. Velg en annen med --listen ADRESSE:PORT.
serve-tls = Adressen ber om TLS mot PostgreSQL (sslmode), som Seguito ikke støtter ennå. Koble til gjennom en tunnel eller proxy på denne datamaskinen (docs/phone-and-https.md), og ta sslmode ut av adressen.
