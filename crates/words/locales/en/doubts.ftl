## One line at each entry (F8): yes, because ...

# $who (String)
yes-asked-for = Yes, because {$who} asked for this rhythm.
# $who (String)
yes-support = Yes, because being left alone now is what would make {$who} give up.
# $who (String)
yes-congratulate = Yes, because {$who} has earned to hear it from a voice.
# $who (String)
# $day (String)
yes-last-spoke = Yes, because nobody of us has spoken with {$who} since {$day}.
# $who (String)
yes-never-spoke = Yes, because nobody of us has spoken with {$who} yet.
# $count (Number)
# $number (String)
# $who (String)
yes-open = {$count ->
        [one] Yes, because one thing is still open between {$who} and us.
       *[other] Yes, because {$number} things are still open between {$who} and us.
    }
yes-ours = Yes, because it is a note for ourselves, and disturbs nobody.

## The four doubts, each answered from the record, on a press

# $day (String)
# $channel (String) - "by phone"
doubt-call-last = Yes: you last spoke on {$day}, {$channel}, and silence is never good news.
# $day (String)
doubt-call-last-day = Yes: you last spoke on {$day}, and silence is never good news.
doubt-call-never = Yes: nobody of us has spoken to them yet, and silence is never good news.
# $who (String)
# $day (String)
doubt-disturb-asked = You are not: {$who} asked for it on {$day}.
# $who (String)
# $from (String) - a time
# $until (String) - a time
doubt-disturb-hours = You are not, between {$from} and {$until}: those are the hours {$who} prefers.
# $who (String)
doubt-disturb-nothing-said = You are not: {$who} has never asked us to call less.
# $count (Number)
# $number (String)
# $gap (String) - "five working days"
doubt-too-much-month = {$count ->
        [0] You are not: none of us has contacted them this month.
        [one] You are not: one contact from all of us this month, and at least {$gap} between two with the same person.
       *[other] You are not: {$number} contacts from all of us this month, and at least {$gap} between two with the same person.
    }
# $count (Number)
# $number (String)
doubt-finished-open = {$count ->
        [one] Not yet: one thing between you is still open.
       *[other] Not yet: {$number} things between you are still open.
    }
doubt-finished-theirs-goes-on = Our part may be; their project is not, and that is what counts for them.
doubt-finished-all = It is, and so is their project: a call that wants nothing is the one they remember.
