## Channels

channel-phone = Teléfono
channel-video = Vídeo
channel-meeting = En persona
channel-mail = Correo
channel-chat = Chat

## Channels, in the middle of a sentence: "spoke on 3 March, by phone"

channel-by-phone = por teléfono
channel-by-video = por videollamada
channel-by-meeting = en persona
channel-by-mail = por correo
channel-by-chat = por chat

## Engagement kinds, and what was advised

kind = Tipo de encargo
kind-consultancy = Consultoría
kind-build = Desarrollo
kind-agile-build = Desarrollo ágil
kind-retainer = Servicio continuado
solution-new-build = Desarrollo a medida
solution-existing = Solución estándar

## Our work: its stages

stage = Fase
stage-handover = Traspaso
stage-kickoff = Reunión de inicio
stage-analysis = Análisis
stage-presentation = Presentación
stage-building = En desarrollo
stage-deployment = Puesta en producción
stage-running = En curso
stage-closing = En cierre
stage-delivered = Entregado
stage-closed = Cerrado

## The client's project

state = El proyecto del cliente
state-not-started = Sin empezar
state-starting = Arrancando
state-building = En construcción
state-concluded = Concluido
state-failed = No ha salido adelante
state-will-not-conclude = No llegará a término
state-unknown = Se desconoce
builder-us = Lo construimos nosotros
builder-client = Lo construye el cliente
builder-others = Lo construyen otros
builder-nobody = Todavía no lo construye nadie
said-by-us = Lo dijimos nosotros
said-by-client = Lo dijo el cliente
said-by-builder = Lo dijo quien lo construye

## Members

role-owner = Titular
role-member = Miembro del equipo
role-reader = Solo lectura

## Marks (F9, F11)

mark-fragile = Momento delicado
mark-team-forming = Equipo en formación
mark-installing = Instalación en curso
mark-silent = No responde

## What became of a contact (F11)

outcome-took-place = Hablamos
outcome-no-answer = Sin respuesta
outcome-they-will-call = Llamarán ellos
direction-ours = Por iniciativa nuestra
direction-theirs = Por iniciativa del cliente
weight-ordinary = Normal
weight-answer = Respuesta al cliente
weight-urgent = Urgente
weight-agreed = Ritmo acordado
weight-billing = Facturación

## Lengths of time

number-word = {$count ->
        [2] dos
        [3] tres
        [4] cuatro
        [5] cinco
        [6] seis
        [7] siete
        [8] ocho
        [9] nueve
        [10] diez
        [11] once
       *[12] doce
    }
span-days = {$count ->
        [1] un día
       *[other] {$number} días
    }
span-working-days = {$count ->
        [1] un día laborable
       *[other] {$number} días laborables
    }
span-weeks = {$count ->
        [1] una semana
       *[other] {$number} semanas
    }
span-months = {$count ->
        [1] un mes
       *[other] {$number} meses
    }
every-days = {$count ->
        [1] cada día
       *[other] cada {$number} días
    }
every-working-days = {$count ->
        [1] cada día laborable
       *[other] cada {$number} días laborables
    }
every-weeks = {$count ->
        [1] cada semana
       *[other] cada {$number} semanas
    }
every-months = {$count ->
        [1] cada mes
       *[other] cada {$number} meses
    }

## Languages, each in itself

language-en = English
language-it = Italiano
language-es = Español
language-nb = Norsk
language-fr = Français
