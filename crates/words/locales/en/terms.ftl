## Channels

channel-phone = Phone
channel-video = Video
channel-meeting = In person
channel-mail = Email
channel-chat = Chat

## Channels, in the middle of a sentence: "spoke on 3 March, by phone"

channel-by-phone = by phone
channel-by-video = by video
channel-by-meeting = in person
channel-by-mail = by email
channel-by-chat = by chat

## Engagement kinds, and what was advised

kind = Kind of engagement
kind-consultancy = Consultancy
kind-build = Build
kind-agile-build = Agile build
kind-retainer = Retainer
solution-new-build = New build
solution-existing = Existing solution

## Our work: its stages

stage = Stage
stage-handover = Handover
stage-kickoff = Kickoff
stage-analysis = Analysis
stage-presentation = Presentation
stage-building = Building
stage-deployment = Deployment
stage-running = Running
stage-closing = Closing
stage-delivered = Delivered
stage-closed = Closed

## The client's project

state = The client’s project
state-not-started = Not started
state-starting = Starting
state-building = Being built
state-concluded = Concluded
state-failed = Failed
state-will-not-conclude = Will not conclude
state-unknown = Unknown
builder-us = Built by us
builder-client = Built by the client
builder-others = Built by others
builder-nobody = Nobody builds it yet
said-by-us = We said so
said-by-client = The client said so
said-by-builder = Whoever builds it said so

## Members

role-owner = Owner
role-member = Member
role-reader = Read only

## Marks (F9, F11)

mark-fragile = Fragile time
mark-team-forming = Team forming
mark-installing = Installing
mark-silent = Does not answer

## What became of a contact (F11)

outcome-took-place = We spoke
outcome-no-answer = No answer
outcome-they-will-call = They will call us
direction-ours = We began it
direction-theirs = The client began it
weight-ordinary = Ordinary
weight-answer = An answer to the client
weight-urgent = Urgent
weight-agreed = Agreed rhythm
weight-billing = Billing

## Lengths of time

# $count (Number) - from 2 to 12
number-word = {$count ->
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
        [11] eleven
       *[12] twelve
    }
# $count (Number)
# $number (String) - the same in words or figures
span-days = {$count ->
        [1] one day
       *[other] {$number} days
    }
# $count (Number)
# $number (String) - the same in words or figures
span-working-days = {$count ->
        [1] one working day
       *[other] {$number} working days
    }
# $count (Number)
# $number (String) - the same in words or figures
span-weeks = {$count ->
        [1] one week
       *[other] {$number} weeks
    }
# $count (Number)
# $number (String) - the same in words or figures
span-months = {$count ->
        [1] one month
       *[other] {$number} months
    }
# $count (Number)
# $number (String) - the same in words or figures
every-days = {$count ->
        [1] every day
       *[other] every {$number} days
    }
# $count (Number)
# $number (String) - the same in words or figures
every-working-days = {$count ->
        [1] every working day
       *[other] every {$number} working days
    }
# $count (Number)
# $number (String) - the same in words or figures
every-weeks = {$count ->
        [1] every week
       *[other] every {$number} weeks
    }
# $count (Number)
# $number (String) - the same in words or figures
every-months = {$count ->
        [1] every month
       *[other] every {$number} months
    }

## Languages, each in itself

language-en = English
language-it = Italiano
language-es = Español
language-nb = Norsk
language-fr = Français
