## Today: whom to reach, and why

# $count (Number)
# $number (String)
today-title = {$count ->
        [0] Nobody to reach today
        [one] One person to reach today
       *[other] {$number} people to reach today
    }
# $quarters (Number) - of an hour
# $hours (String) - whole hours, in words
today-length = {$quarters ->
        [1] About a quarter of an hour in all.
        [2] About half an hour in all.
        [3] About three quarters of an hour in all.
        [4] About an hour in all.
        [5] About an hour and a quarter in all.
        [6] About an hour and a half in all.
       *[other] About {$hours} hours in all.
    }
# $count (Number) - late ones
# $rest (Number) - the others
# $number (String) - the late ones, capital first
today-late = {$count ->
        [0] All are on their day.
        [one] {$rest ->
           [0] It is late.
          *[other] One is late; the rest are on their day.
        }
       *[other] {$rest ->
           [0] All are late.
          *[other] {$number} are late; the rest are on their day.
        }
    }
today-list = To reach today
today-beside = Beside today
today-is-late = Late
# $day (String)
today-since = since {$day}
today-any-time = any time
# $time (String)
today-from = from {$time}
# $time (String)
today-until = until {$time}
today-no-day = no day possible
# $contact (String)
# $role (String)
today-who = {$contact}, {$role}
today-nobody-known = nobody known there yet
# $day (String)
today-last-spoke-on = Last spoke {$day}
today-last-spoke = Last spoke
# $day (String)
# $by (String) - by phone
today-on-by = {$day}, {$by}
today-never-spoke = not yet
# $who (String)
today-asked-for = {$who} asked for
today-never-spoken-with = Nothing between us yet.
today-this-month = All of us, this month
# $count (Number)
# $number (String)
today-contacts = {$count ->
        [0] not one contact
        [one] {$number} contact
       *[other] {$number} contacts
    }
# $every (String) - every week
# $hours (String) - 9:30 to 11:30
today-wish = {$every}, {$hours}
# $from (String)
# $until (String)
today-hours = {$from} to {$until}
today-no-wish = nothing special
# $script (String) - its name
today-ask = Ask: {$script}
today-log-this = Log the contact
today-log = Log
# $client (String)
today-log-with = contact with {$client}
# $tomorrow (Number)
# $number (String)
today-end = {$tomorrow ->
        [0] That is all for today. Nobody is due tomorrow.
        [one] That is all for today. Tomorrow there is one.
       *[other] That is all for today. Tomorrow there are {$number}.
    }
# $client (String)
# $day (String)
today-empty-next = Nobody to reach today. The next is {$client}, {$day}. A good day for a note to somebody you like.
today-empty = Nobody to reach today, and nothing is planned yet.
today-see-weeks = See the coming weeks
today-first-title = Your first day here
today-first-lede = What is still missing before this page can tell you whom to call.
today-no-client = No client yet.
today-add-client = Add one
today-import = Bring in a list
today-demo = Look around in a demo
today-no-rhythm = No rhythm yet: no client has a project or a rhythm of its own.
today-plan-rhythm = Choose a client
today-held = Held back
today-all-held = All that is held back
today-nothing-held = Nothing is held back.
today-nothing-planned = Nothing planned
today-plan-one = Plan one
today-all-planned = Every client has a next step.
# $client (String)
today-failed = The contacts with {$client} could not be worked out just now; this is tried again by itself.
