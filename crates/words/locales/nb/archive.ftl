## Sikkerhetskopi, arkiv, flytting: i terminalen

stage-writing = Skriver alt til filen
stage-checking = Går gjennom filen
stage-taking = Henter inn alt
stage-proving = Sammenligner med filen
archive-written = Alt ligger i { $path }. Arbeidsområder: { $workspaces }. Rader: { $rows }. Pass på den som på en nøkkel: den som har filen, kan lese alt.
archive-restored = Alt er på plass igjen i { $place }. Arbeidsområder: { $workspaces }. Rader: { $rows }. Alle må logge inn på nytt. Det som sendes automatisk, holdes tilbake: se hva som allerede er sendt, og start så utsendingen igjen med seguito wake.
archive-imported = Hentet inn og sammenlignet rad for rad. Arbeidsområder: { $names }. Rader: { $rows }.
archive-moved = Alt ligger i { $to } nå. Arbeidsområder: { $workspaces }. Rader: { $rows }. Start Seguito der fra nå av. { $from } er uendret: fjern dataene der når du er sikker, og start ikke Seguito derfra mer.
archive-foreign = { $path } er ikke et arkiv fra Seguito. Ingenting er rørt. Oppgi en fil laget med seguito backup eller seguito export archive.
archive-damaged = { $path } er avkortet eller endret etter at den ble skrevet. Ingenting er rørt. Bruk en annen kopi av den, eller en tidligere sikkerhetskopi.
archive-newer = { $path } er skrevet av en nyere versjon av Seguito ({ $version }). Ingenting er rørt. Bruk den versjonen eller en senere.
archive-too-large = Utpakket ville { $path } ta langt mer plass enn et arkiv av den størrelsen kan romme. Ingenting er rørt.
archive-not-empty = Det finnes allerede data i { $place }. Ingenting er rørt. Velg et sted uten data: en annen mappe eller en ny database.
archive-taken = Arbeidsområdet { $name } finnes her allerede. Ingenting er rørt. Hent det inn i en annen installasjon.
archive-no-workspace = Ingen arbeidsområder heter { $name }. seguito workspace list viser alle.
archive-rewritten = Historikken til { $name } stemmer ikke fra linje { $line } og utover: den er endret etter at den ble skrevet. Ingenting er rørt. Legg til --even-rewritten for å ta den med likevel.
archive-stopped = Stoppet. Ingenting er endret, og ingenting halvgjort ligger igjen.
archive-there-already = { $path } finnes allerede og er ikke rørt. Velg et annet navn.
archive-file = { $path } kan ikke leses eller skrives: { $detail }. Ingenting ble beholdt. Sjekk navnet, rettighetene og plassen på disken.
archive-same-place = Dataene ligger allerede i { $place }. Oppgi et annet sted med --to.
quiet-start = Gjenopprettet fra en sikkerhetskopi: det som sendes automatisk, holdes tilbake. Se hva som allerede er sendt, og start så utsendingen igjen med seguito wake.
quiet-ended = Det som sendes automatisk, holdes ikke lenger tilbake.
quiet-was-not = Ingenting var holdt tilbake.
