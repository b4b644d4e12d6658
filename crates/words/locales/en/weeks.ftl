## The coming weeks: who is planned on which day

# $count (Number)
# $span (String)
# $number (String)
weeks-title = {$count ->
        [0] Nobody to reach in the next {$span}
        [one] One person in the next {$span}
       *[other] {$number} people in the next {$span}
    }
weeks-margin-reach = to reach
# $count (Number)
weeks-margin-people = {$count ->
        [one] person
       *[other] people
    }
# $count (Number)
# $number (String)
weeks-most = {$count ->
        [one] Never more than one on a day.
       *[other] Never more than {$number} on one day.
    }
# $count (Number)
# $number (String)
weeks-some-moved = {$count ->
        [one] One contact was moved.
       *[other] {$number} contacts were moved.
    }
weeks-empty = Nobody is due in these weeks.
weeks-empty-next = Clients with nothing planned have a list of their own.

## The filter, a sentence

weeks-filter = What to show
weeks-show = Show
weeks-whose = Whose contacts
weeks-mine = my contacts
weeks-everybodys = everybody’s contacts
# $member (String)
weeks-of-member = {$member}’s contacts
weeks-how-far = How far
weeks-of-the-next = of the next
weeks-plan = Plan a contact

## Weeks and days

weeks-this-week = This week
# $from (String)
# $until (String)
weeks-week = {$from} to {$until}
# $count (Number)
# $number (String)
weeks-in-all = {$count ->
        [0] Nobody is due.
        [one] One in all.
       *[other] {$number} in all.
    }
# $number (String)
# $day (String)
weeks-in-all-busiest = {$number} in all, most of them on {$day}.
# $count (Number)
# $number (String)
weeks-today = {$count ->
        [0] Nobody today
        [one] One today
       *[other] {$number} today
    }
# $count (Number)
# $number (String)
weeks-tomorrow = {$count ->
        [0] Nobody tomorrow
        [one] One tomorrow
       *[other] {$number} tomorrow
    }
# $count (Number)
# $day (String)
# $number (String)
weeks-on-day = {$count ->
        [0] Nobody on {$day}
        [one] One on {$day}
       *[other] {$number} on {$day}
    }
# $number (String)
# $day (String)
weeks-full = {$number} on {$day}, and that is all it holds
# $number (String)
# $day (String)
weeks-over = {$number} on {$day}, more than the day should hold
# $count (String)
# $most (String)
weeks-places = {$count} of {$most}
weeks-day-off = Not a working day of yours.
# $holiday (String)
weeks-holiday = {$holiday}: a public holiday where you work.
weeks-you-away = You are away.
# $day (String)
weeks-late = Late, since {$day}
weeks-no-day = No day possible
weeks-any-time = any time
# $time (String)
weeks-from = from {$time}
# $time (String)
weeks-until = until {$time}
# $day (String)
weeks-moved-here = Moved here from {$day}
weeks-put-back = Put it back
# $client (String)
weeks-put-back-of = the contact with {$client}
# $member (String)
weeks-with-member = {$member} sees to it
# $contact (String)
# $role (String)
weeks-who = {$contact}, {$role}
# $day (String)
weeks-end = That is everyone until {$day}.
# $span (String)
weeks-further = Show {$span}

## Beside the days

weeks-beside = About these weeks
weeks-by-week = Week by week
# $count (Number)
# $number (String)
weeks-frame = {$count ->
        [one] The frame is your limit, one a working day.
       *[other] The frame is your limit, {$number} a working day.
    }
weeks-frame-all = The frame is what all of you prefer at most on working days.
weeks-change-it = Change it
weeks-moved = Moved, and why
weeks-none-moved = Nothing was moved.
weeks-all-held = Everything held, moved or waived
weeks-away = Away
# $from (String)
# $until (String)
weeks-away-span = {$from} to {$until}
weeks-nobody-away = Nobody is away.
weeks-load = The load, day by day
weeks-load-desc = A bar for each working day, as high as the contacts planned on it. The line is what is preferred at most.
weeks-as-table = The same as a table
weeks-table-day = Day
weeks-table-contacts = Contacts
weeks-table-most = At most
weeks-table-member = Member
weeks-by-member = Member by member
