## All settings

settings-title = Innstillinger
settings-all = Alle innstillinger
settings-lede = Hvordan du arbeider, og hvordan teamet arbeider.
settings-margin-you = du
settings-margin-team = teamet
settings-margin-data = data
settings-me = Du
settings-me-note = {$zone}, {$from} til {$until}, høyst {$number} personer om dagen.
settings-workspace = Arbeidsområdet
settings-workspace-note = Navn, språk, land og kontaktgrensen.
settings-members = Teamet
settings-members-note = {$count ->
        [one] Ett medlem.
       *[other] {$number} medlemmer.
    }
settings-rhythms-note = Når vi tar kontakt, hvordan, og hva vi spør om.
settings-tokens = API-tokener
settings-tokens-note = {$count ->
        [0] Ingen programmer handler i ditt navn.
        [one] Ett program handler i ditt navn.
       *[other] {$number} programmer handler i ditt navn.
    }
settings-import-note = Kunder fra en tabell eller adressebok, prøvekjørt før noe lagres.
settings-idle-note = Kunder uten neste kontakt.
settings-trash-note = Det som er slettet de siste 30 dagene.
settings-saved = Lagret.
settings-owner-only = En eier kan endre dette.

## You

settings-me-lede = Dette avgjør når du blir bedt om å ringe noen, og hva «i dag» er for deg.
settings-who = Hvem du er
settings-name = Navn
settings-signs-in = Du logger inn med {$mail}.
settings-language = Språk på sidene
settings-where = Hvor du er
settings-zone = Tidssone
settings-zone-hint = For eksempel Europe/Oslo. «I dag» følger den.
settings-country = Land
settings-country-hint = For helligdager
settings-country-none = ikke oppgitt
settings-region = Region
settings-region-hint = Koden, der helligdagene varierer: CT for Catalonia
settings-when = Når du arbeider
settings-days = Arbeidsdager
settings-from = Fra
settings-until = Til
settings-load = Personer om dagen, høyst
settings-load-hint = Et ønske: kontaktene fordeles over dagene dine, og ingen faller bort.
settings-away = Fraværsdager
settings-away-note = Det som faller på dem, fordeles over dagene etter, og regnes aldri som forsinket.
settings-away-none = Ingen notert.
settings-away-span = {$from} til {$until}
settings-away-from = Første fraværsdag
settings-away-until = Siste fraværsdag
settings-away-hint = En dato som 3. august
settings-away-add = Noter dagene
settings-away-remove = dagene fra {$day}
settings-away-added = Notert. Det som faller på de dagene, kommer etterpå.
settings-away-removed = Du er til stede igjen de dagene.
settings-keys = Taster og utseende
settings-single-keys = Enkelttaster virker på sidene
settings-single-keys-note = N loggfører en kontakt, J og K blar fram og tilbake. Taster med Ctrl virker uansett.
settings-theme = Lyst eller mørkt
settings-theme-device = Som enheten
settings-theme-light = Lyst
settings-theme-dark = Mørkt
settings-password = Passord
settings-password-old = Nåværende passord
settings-password-new = Nytt passord
settings-password-hint = Minst {$least} tegn. Alle andre innlogginger avsluttes.
settings-password-save = Endre passordet
settings-password-changed = Passordet er endret, og alle andre innlogginger er avsluttet.
settings-sign-ins = Hvor du er logget inn
settings-sign-in-here = Denne nettleseren
settings-sign-in-seen = Siden {$since}, sist sett {$seen}.
settings-sign-in-unknown = En nettleser
settings-sign-ins-end = Avslutt alle andre
settings-sign-ins-alone = Bare her.
settings-sign-ins-ended = Alle andre innlogginger er avsluttet.

## The workspace

settings-workspace-lede = Det som gjelder for alle sammen.
settings-workspace-who = Navn og sted
settings-workspace-name = Navn på arbeidsområdet
settings-workspace-language = Arbeidsområdets språk
settings-workspace-language-hint = Lister over personer sorteres etter det; nye medlemmer og kunder begynner med det.
settings-workspace-place-hint = Nye medlemmer og kunder begynner med det.
settings-limits = Kontaktgrense
settings-limits-why = Den flytter planlagte kontakter innenfor spillerommet i dager, og fjerner ingen. Den som velger å ta kontakt nå, blir advart, aldri stoppet.
settings-gap = Arbeidsdager mellom to kontakter med samme person
settings-cap = Kontakter i uken med én kunde, høyst
settings-limits-hint = På tvers av prosjekter og medlemmer. Svar, hastesaker, avtalte rytmer og fakturering verken venter eller teller med.
settings-demo = Demoen
settings-quiet = Det som sendes automatisk, holdes tilbake
settings-quiet-note = Disse dataene er gjenopprettet fra en sikkerhetskopi. Se først hva som allerede er sendt, og start så utsendingen igjen.
settings-wake = Start utsendingen igjen
settings-demo-here = Alt i dette arbeidsområdet er oppdiktet. Fjerner du det, blir ingenting igjen.
settings-demo-none = Et arbeidsområde med oppdiktede kunder, der du kan se deg om, ved siden av ditt eget.
settings-demo-add = Se deg om i demoen
settings-demo-remove = Fjern demoen

## The team

settings-members-title = {$count ->
        [one] Teamet: ett medlem
       *[other] Teamet: {$number} medlemmer
    }
settings-members-lede = Ingen registrerer seg selv: en eier deler ut en lenke som virker én gang.
settings-member-you = Deg
settings-member-awaited = Lenken er ikke brukt ennå
settings-member-clients = {$count ->
        [0] Følger ikke opp noen kunde.
        [one] Følger opp én kunde.
       *[other] Følger opp {$number} kunder.
    }
settings-role = Rolle
settings-role-of = Rollen til {$name}
settings-role-save = Endre rollen
settings-role-changed = {$name} har nå rollen «{$role}».
settings-member-link = Lag en ny innloggingslenke
settings-of = for {$name}
settings-member-manage = Endre
settings-hand-over = Overlat alle kundene
settings-hand-over-to = Til hvem
settings-hand-over-note = Prosjektene følger med. Det som er på etterskudd, fordeles over de neste dagene, og regnes aldri som forsinket.
settings-hand-over-do = Overlat dem
settings-handed-over = {$count ->
        [one] {$name} følger opp én kunde til.
       *[other] {$name} følger opp {$number} kunder til.
    }
settings-dismiss = Fjern fra teamet
settings-dismiss-note = {$name} kan ikke lenger logge inn, og tokenene slutter å virke. Det som er loggført, blir stående under navnet.
settings-dismissed = {$name} er ikke lenger med i teamet.
settings-last-owner = Arbeidsområdet trenger en eier. Gjør noen andre til eier først.
settings-member-add = Legg til et medlem
settings-member-mail = E-postadresse
settings-member-mail-hint = Til å logge inn med. Ingenting sendes dit.
settings-member-add-do = Lag lenken
settings-link = Lenken til {$name}
settings-link-once = Gi den videre selv. Den virker én gang, til {$day}, og vises ikke igjen.
settings-left = Ikke lenger med i teamet

## API tokens

settings-tokens-lede = Et token lar et program handle i ditt navn, bare i dette arbeidsområdet, innenfor rettighetene sine.
settings-tokens-none = Ingen tokener ennå.
settings-token-new = Et nytt token
settings-token-name = Hva det er til
settings-token-scopes = Hva det har lov til
settings-scope-read = lese
settings-scope-write = endre
settings-scope-export = eksportere
settings-token-life = Hvor lenge det virker
settings-token-month = 30 dager
settings-token-quarter = 90 dager
settings-token-year = et år
settings-token-make = Lag tokenet
settings-token-made = Tokenet «{$name}»
settings-token-once = Kopier det nå: det vises ikke igjen.
settings-token-until = Virker til {$day}.
settings-token-seen = Sist brukt {$day}.
settings-token-unused = Aldri brukt.
settings-token-revoke = Trekk tilbake
settings-token-revoked = «{$name}» åpner ingenting lenger.
settings-token-ended = Virker ikke lenger
settings-password-again = Passordet ditt
settings-password-again-hint = Vi spør igjen når det gjelder noe som gir tilgang.
