## Held, moved, waived: each with its why and its way back

# $count (Number)
# $number (String)
held-title = {$count ->
        [0] Nothing is held back
        [one] One contact is held back
       *[other] {$number} contacts are held back
    }
held-lede = Moved, paused, waived or without a day: each says why, and has a way back. Nothing due is ever dropped.
held-empty = Nothing is moved, paused or waived. What is planned stands in the coming weeks.
held-to-weeks = See the coming weeks
held-margin = held back
held-which = Which ones
held-which-all = everything
held-which-unplaceable = what has no possible day
held-which-moved = what was moved
held-which-paused = what is paused
held-which-waived = what was not needed
held-which-merged = what is asked together
held-which-out-of-reach = who is out of reach
held-which-backlog = the backlog

## The groups

held-group-unplaceable = No day possible
held-group-moved = Moved
held-group-paused = Paused
held-group-waived = Not needed
held-group-merged = Asked together
held-group-out-of-reach = Out of reach
held-group-backlog = The backlog
held-note-unplaceable = The limits leave no day free. A person may choose one all the same.
held-note-moved = Planned for another day than the rule’s own.
held-note-paused = Nothing comes until the pause ends. Urgent contacts come all the same.
held-note-waived = The interval began anew on the day somebody said so.
held-note-merged = One conversation serves them too, and keeps each reason.
held-note-out-of-reach = Nobody there may be contacted. Another person there would do.
held-note-backlog = Left over from a handover, an import or a leave. Spread by load, and nobody counts it as late.

## One of them

# $member (String)
# $day (String)
# $reason (String)
held-said = {$member}, {$day}: “{$reason}”
# $member (String)
# $day (String)
held-said-plainly = {$member}, {$day}
held-undo-move = Put it back
held-take-back = It is needed after all
held-end-pause = End the pause
held-choose-day = Choose a day
held-name-person = Name another person
held-see-client = See the client
# $client (String)
held-of = of {$client}
# $client (String)
held-was-moved-back = {$client} is back on the day of the rule.
# $client (String)
held-was-taken-back = {$client} counts as needed again.
# $client (String)
held-pause-ended = The pause for {$client} has ended.
## Nothing planned

# $count (Number)
# $number (String)
held-idle-title = {$count ->
        [0] Every client has a next contact
        [one] One client has nothing planned
       *[other] {$number} clients have nothing planned
    }
held-idle-lede = Nobody is due to speak to them. Each needs a day, a rhythm, or a reason.
# $count (Number)
held-idle-margin = {$count ->
        [one] client
       *[other] clients
    }
held-idle-empty = Nobody is forgotten: each client has a day on which somebody speaks to them.
# $day (String)
held-idle-last-spoke = Last spoke {$day}.
held-idle-never-spoke = Never spoke yet.
held-idle-why = No rhythm, no running project and no planned contact leads to them.
held-idle-no-contact = They asked not to be contacted, so nothing is planned.
# $member (String)
held-idle-with = With {$member}.
held-idle-plan = Plan one
# $client (String)
held-idle-plan-with = with {$client}
held-idle-rhythm = Own rhythm
# $client (String)
held-idle-rhythm-of = for {$client}
held-idle-follow = Follow these, this often
held-idle-follow-hint = For the ticked ones. Their first contacts are spread over the next days by load, and none is called late.
held-idle-every = Speak to them every
held-idle-number = How many
held-idle-unit = Unit of time
held-idle-weeks = weeks
held-idle-months = months
# $client (String)
held-idle-choose = Choose {$client}
held-idle-whom = The clients
held-idle-do = Follow the ticked ones
# $count (Number)
# $every (String)
# $number (String)
held-idle-followed = {$count ->
        [one] One client is followed, {$every}.
       *[other] {$number} clients are followed, {$every}.
    }
held-idle-more = Show the next ones
held-idle-end = That is the whole list.
