## Before anybody is signed in

door-languages = Språk
door-sign-in = Logg inn
door-sign-in-lede = Innenfor ser du hvem du skal kontakte i dag.
door-mail = E-posten din
door-password = Passord
door-wrong = E-post og passord passer ikke sammen. Prøv igjen, eller be en eier av arbeidsområdet om en ny lenke.
door-forgotten = Glemt det? En eier av arbeidsområdet kan gi deg en ny lenke.
door-which = Hvilket arbeidsområde?
door-which-lede = Du er med i flere. Hvert har sine egne kunder.
door-none = Du er ikke lenger med i noe arbeidsområde. Be en eier om en ny lenke.
door-password-hint = Minst {$least} tegn. En kort setning er bra.
door-again = Du er ikke lenger logget inn
door-again-lede = Ingenting er lagret ennå, men det du har skrevet, er ikke tapt: det står på denne siden. Logg inn i en ny fane, kom tilbake hit og send det på nytt.
door-again-sign-in = Logg inn i en ny fane
door-again-send = Send på nytt
