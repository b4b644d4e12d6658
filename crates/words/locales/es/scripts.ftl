## Names of the scripts

script-start-of-work = Inicio del trabajo
script-build = Durante el desarrollo
script-existing-solution = Durante la implantación
script-interval-call = Llamada periódica
script-daily-call = Llamada diaria
script-retainer = Repaso del mes
script-follow-up-meeting = Reunión de balance
script-conclusion = La pregunta fundamental
script-support = Primero, el apoyo
script-aftercare = Seguir en contacto
script-prospect = Conocerse

## Start of work (F2)

script-start-team-formed = ¿Ya han formado el equipo?
script-start-installed = ¿Ya han instalado la solución?
script-start-where = ¿En qué punto estamos?
script-start-difficulties = ¿Hay alguna dificultad?
script-start-left-out = ¿Se ha quedado algo fuera?
script-start-unclear = ¿Hay algo que no esté claro?

## Build (F3)

script-build-progress = ¿Cómo va el desarrollo?
script-build-difficulties = ¿Qué dificultades han surgido?
script-build-plan = ¿Hay algo del plan original que convenga cambiar y analizar?
script-build-end = ¿Cuándo prevén terminar? ¿Hay algún evento previsto?

## Existing solution (F3)

script-use-who = ¿Quién la usa ya, y con qué frecuencia?
script-use-old-way = ¿Qué se sigue haciendo como antes?
script-use-fit = ¿Qué es lo que no encaja?
script-use-adapt = ¿Hay algo que adaptar o analizar?
script-use-done = ¿Cuándo lo darían por terminado?

## Interval call (P8)

script-interval-scope = Alcance: ¿hay algo nuevo, o algo que quitar?
script-interval-budget = Presupuesto: ¿cómo vamos?
script-interval-dates = Fechas: ¿qué se ha movido y qué podría moverse?
script-interval-ideas = ¿Qué ideas tienen ustedes?
script-interval-not-feasible = ¿Qué no es viable, y por qué? (Lo decimos nosotros primero.)

## Daily call (P3)

script-daily-done = ¿Qué se ha hecho desde la última vez?
script-daily-next = ¿Qué viene ahora?
script-daily-need = ¿Qué necesitamos de ustedes?

## Retainer

script-retainer-helped = ¿Qué les ha sido útil este mes?
script-retainer-coming = ¿Hay algo en camino que debamos saber?
script-retainer-right = ¿Les sigue conviniendo el acuerdo?

## Conclusion (F4): the opening credits their path, then the one question

script-conclusion-opening = Enhorabuena por el camino recorrido.
script-conclusion-dream = {$register ->
        [informal] ¿Has pasado de la pesadilla al sueño?
       *[formal] {$gender ->
       *[unknown] ¿Ha pasado usted de la pesadilla al sueño?
    }
    }

## Support (F6, F7)

script-support-how = ¿Cómo están usted y su equipo?
script-support-obstacle = ¿Qué es lo que frena las cosas ahora mismo?
script-support-help = ¿Qué ayudaría más esta semana?
script-support-next = ¿Cuándo volvemos a hablar?

## Aftercare

script-aftercare-going = ¿Qué tal va lo que hicimos juntos?
script-aftercare-changing = ¿Qué está cambiando para ustedes?
script-aftercare-help = ¿Podemos hacer algo por ustedes?

## Prospects

script-prospect-changed = ¿Qué ha cambiado desde la última vez?
script-prospect-solve = ¿Qué les gustaría resolver antes que nada?
script-prospect-next = ¿Cuál sería un buen siguiente paso, y cuándo?

## Follow-up meeting (A3, A5, A7)

script-follow-up-workflow = ¿Qué les ha parecido la marcha del proyecto?
script-follow-up-well = ¿Qué ha ido bien, y por qué?
script-follow-up-not-well = ¿Qué no ha ido tan bien, y por qué?
script-follow-up-quality = ¿La calidad del trabajo ha sido la que esperaban?
script-follow-up-as-expected = En conjunto, ¿el proceso y la experiencia han sido como esperaban?
script-follow-up-change = ¿Hay algo que deba cambiar para el próximo proyecto?
script-follow-up-unexpected = ¿Hubo algo inesperado? Si es así, ¿cómo podemos evitar sorpresas?
script-follow-up-updates = ¿Hay previstas actualizaciones, cambios o revisiones?
script-follow-up-portfolio = ¿Podemos mostrar el proyecto en nuestro portfolio?
script-follow-up-tie-in = ¿Hay servicios o materiales que complementarían este proyecto o lo mejorarían?
script-follow-up-testimonial = ¿Querrían contar en pocas palabras cómo les ha ido?
script-follow-up-referral = ¿Conocen a alguien a quien también le podría servir?

## Our own doubts (F8), shown to us alone

script-doubt-call = ¿Debo llamar al cliente?
script-doubt-disturb = ¿No estaré molestando?
script-doubt-too-much = ¿No estaré demasiado encima?
script-doubt-finished = Al fin y al cabo, ¿no ha terminado ya mi trabajo?

## Offers of help that go with a script (F9)

offer-fragile = Pregunta a {$who} qué le aliviaría ahora, y ofrece algo pequeño que podamos hacer.
offer-team-forming = El equipo se está formando: ofrece a {$who} ayuda para encontrar personas, o una hora con las nuevas.
offer-installing = Al instalar es fácil atascarse: ofrece a {$who} media jornada junto a quien lo hace.
offer-silent = {$who} lleva un tiempo sin responder: prueba por otro canal, sin reproches.
