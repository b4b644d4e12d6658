## What is wrong with a field, and how to mend it

wrong-missing = This is still empty. Fill it in.
# $limit (Number)
# $number (String)
wrong-too-long = {$limit ->
        [one] Too long: one character at most.
       *[other] Too long: {$number} characters at most.
    }
# $least (Number)
# $number (String)
wrong-too-short = {$least ->
        [one] Too short: at least one character.
       *[other] Too short: at least {$number} characters.
    }
wrong-unreadable = This cannot be read. Check how it is written.
wrong-unreadable-day = This is not a day we can read. Write “tomorrow”, “3 December” or 2026-12-03.
wrong-no-such-day = There is no such day in the calendar. Check day and month.
# $day (String) - with its weekday
wrong-weekday-differs = The weekday does not fit the date, which is {$day}. Correct one of the two.
wrong-unreadable-time = This is not a time we can read. Write 9:30 or 14:00.
wrong-unreadable-mail = This is not a mail address. It looks like anna@studio.example.
wrong-unreadable-phone = This is not a phone number. Write it with its country, as in +47 22 00 00 00.
wrong-unreadable-number = This is not a number. Write it in figures.
wrong-unknown = This is not one of the choices. Choose one that is in the list.
# $given (String)
# $today (String)
wrong-in-future = {$given} has not come yet: today is {$today}. Give a day up to today.
# $given (String)
# $other (String)
wrong-before = {$given} comes before {$other}. Give a day from {$other} on, or correct the other one.
# $given (String)
# $other (String)
wrong-after = {$given} comes after {$other}. Give a day up to {$other}, or correct the other one.
wrong-taken = This is taken already. Choose another.
wrong-mismatch = The two do not match. Write it once more.
# $least (String)
# $most (String)
wrong-out-of-range = Give a number from {$least} to {$most}.

## Whole refusals: a title, what happened, what to do

# $count (Number)
# $number (String)
error-summary = {$count ->
        [one] One thing needs mending. What you typed is kept.
       *[other] {$number} things need mending. What you typed is kept.
    }
error-absent-title = There is nothing here
error-absent = Either it does not exist, or it is not yours to see. Check the address, or go to Today.
error-may-not-write-title = You can read this, not change it
error-may-not-write = Nothing was changed. An owner of the workspace can change it, or let you do so.
error-conflict-title = Somebody saved this in the meantime
error-conflict = Both versions are below, and nothing is lost. Choose what stays.
error-touched-title = This cannot be undone any more
# $count (Number)
# $number (String)
error-touched = {$count ->
        [one] One record has been changed since. Nothing was undone; change it by hand.
       *[other] {$number} records have been changed since. Nothing was undone; change them by hand.
    }
error-too-many-title = Too many tries
# $minutes (Number)
# $number (String)
error-too-many = {$minutes ->
        [one] Try again in a minute.
       *[other] Try again in {$number} minutes.
    }
error-broken-title = Something broke here
# $reference (String)
error-broken = What was saved is safe. Try again; if it comes back, give this number to whoever runs Seguito: {$reference}.
error-go-today = Go to Today
error-fields-title = Please look at this again
