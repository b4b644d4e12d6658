## A one-time link that an owner handed over

join-title = Velkommen til {$workspace}
join-lede = {$name}, velg et passord, så er du inne. Du logger inn med {$mail}.
join-lede-known = {$name}, du har allerede en innlogging her. Oppgi passordet, så er også dette arbeidsområdet ditt.
join-reset-title = Et nytt passord
join-reset-lede = {$name}, velg et nytt passord for {$mail}. Alle andre innlogginger avsluttes.
join-password = Nytt passord
join-password-known = Passordet ditt
join-password-hint = Minst {$least} tegn. En kort setning er lett å huske.
join-do = Gå inn
join-ended = Denne lenken åpner ingenting lenger
join-ended-why = Den er brukt eller utløpt, eller den kom aldri fra oss. Be den som ga deg den, om en ny.
