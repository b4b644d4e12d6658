## Why a contact moved from one day to another

# $from (String)
# $to (String)
move-client-day-off = Moved from {$from} to {$to}: they do not work that day.
# $from (String)
# $to (String)
# $holiday (String) - its name in the language of the place
move-client-holiday = Moved from {$from} to {$to}: {$holiday} is a public holiday there.
# $from (String)
# $to (String)
# $member (String)
move-member-day-off = Moved from {$from} to {$to}: {$member} does not work that day.
# $from (String)
# $to (String)
# $member (String)
# $holiday (String) - its name in the language of the place
move-member-holiday = Moved from {$from} to {$to}: {$holiday} is a public holiday where {$member} works.
# $from (String)
# $to (String)
# $member (String)
move-member-leave = Moved from {$from} to {$to}: {$member} is away.
# $from (String)
# $to (String)
# $contact (String)
move-contact-leave = Moved from {$from} to {$to}: {$contact} is away.
# $from (String)
# $to (String)
# $contact (String)
# $other (String)
# $gap (String) - "five working days"
move-gap = Moved from {$from} to {$to}: {$gap} between contacts with {$contact}, and one is on {$other}.
# $from (String)
# $to (String)
# $client (String)
# $count (Number)
# $number (String)
move-weekly-cap = {$count ->
        [one] Moved from {$from} to {$to}: one contact a week with {$client} is enough.
       *[other] Moved from {$from} to {$to}: {$number} contacts a week with {$client} are enough.
    }
# $from (String)
# $to (String)
# $member (String)
move-load = Moved from {$from} to {$to}: {$member}’s day was full.
# $from (String)
# $to (String)
# $member (String)
move-person = Moved from {$from} to {$to}: {$member} chose the day.
# $from (String)
# $to (String)
move-they-will-call = Moved from {$from} to {$to}: they said they would call us.
# $from (String)
# $to (String)
move-no-answer = Moved from {$from} to {$to}: nobody answered, so this is the next try.
# $from (String)
# $to (String)
move-backlog = Moved from {$from} to {$to}: the backlog is spread over the next days.
# $from (String)
# $to (String)
# $contact (String)
move-together = Moved from {$from} to {$to}: one conversation with {$contact} instead of two.

## No day in the window can be had, and what bound it

# $from (String)
# $to (String)
unplaceable-client-day-off = No day between {$from} and {$to} is possible: they do not work then.
# $from (String)
# $to (String)
# $holiday (String) - its name in the language of the place
unplaceable-client-holiday = No day between {$from} and {$to} is possible: {$holiday} is a public holiday there.
# $from (String)
# $to (String)
# $member (String)
unplaceable-member-day-off = No day between {$from} and {$to} is possible: {$member} does not work then.
# $from (String)
# $to (String)
# $member (String)
# $holiday (String) - its name in the language of the place
unplaceable-member-holiday = No day between {$from} and {$to} is possible: {$holiday} is a public holiday where {$member} works.
# $from (String)
# $to (String)
# $member (String)
unplaceable-member-leave = No day between {$from} and {$to} is possible: {$member} is away.
# $from (String)
# $to (String)
# $contact (String)
unplaceable-contact-leave = No day between {$from} and {$to} is possible: {$contact} is away.
# $from (String)
# $to (String)
# $contact (String)
# $other (String)
# $gap (String) - "five working days"
unplaceable-gap = No day between {$from} and {$to} is possible: {$gap} between contacts with {$contact}, and one is on {$other}.
# $from (String)
# $to (String)
# $client (String)
# $count (Number)
# $number (String)
unplaceable-weekly-cap = {$count ->
        [one] No day between {$from} and {$to} is possible: one contact a week with {$client} is enough.
       *[other] No day between {$from} and {$to} is possible: {$number} contacts a week with {$client} are enough.
    }
# $from (String)
# $to (String)
# $member (String)
unplaceable-load = No day between {$from} and {$to} is possible: {$member}’s days are full.
# $from (String)
# $to (String)
unplaceable-other = No day between {$from} and {$to} is possible.
unplaceable-way-out = Choose a day yourself: a person is warned, never stopped.

## Why a contact waits

# $day (String)
held-planned = Planned for {$day}.
# $day (String)
held-moved = Moved to {$day}.
# $day (String)
# $who (String)
held-merged = Asked in the same conversation with {$who}, on {$day}.
# $day (String)
held-paused = Paused until {$day}.
# $day (String)
held-waived = Not needed this time; it was planned for {$day}.
# $client (String)
held-out-of-reach = Nobody at {$client} may be contacted. Name another person, or leave it in peace.
# $day (String)
held-backlog = Left over from before; its turn comes on {$day}, and nobody counts it as late.

## How an entry stands

# $day (String)
# $who (String)
late-with-care = The day passed on {$day}; {$who} still has not heard from us.
# $day (String)
# $who (String)
late-with-care-support = The contact of {$day} was missed, and we do not leave {$who} alone in this.
# $count (Number)
# $number (String)
attempt-number = {$count ->
        [1] First try
       *[other] Try {$number}
    }

## A mark shortened the interval

# $span (String) - the interval now
# $instead (String) - the interval without the mark
shortened-fragile = {$span} instead of {$instead}, because these are fragile times for them.
# $span (String) - the interval now
# $instead (String) - the interval without the mark
shortened-team-forming = {$span} instead of {$instead}, because their team is still forming.
# $span (String) - the interval now
# $instead (String) - the interval without the mark
shortened-installing = {$span} instead of {$instead}, because installing is where people get stuck.
# $span (String) - the interval now
# $instead (String) - the interval without the mark
shortened-silent = {$span} instead of {$instead}, because nobody has answered for a while.

## What settled an occurrence

# $day (String)
settled-contact = Done on {$day}.
# $day (String)
settled-replaced = Replaced by what happened on {$day}.
# $day (String)
settled-waived = Not needed, said on {$day}.
# $day (String)
settled-missed = The call of {$day} did not happen; the next one took its place.
