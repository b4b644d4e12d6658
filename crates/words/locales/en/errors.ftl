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
wrong-unreadable = This cannot be read. A day may be written as 3 December, 2026-12-03 or “tomorrow”, a time as 9:30.
wrong-unreadable-day = This is not a day we can read. Write “tomorrow”, “3 December” or 2026-12-03.
wrong-no-such-day = There is no such day in the calendar. Check day and month.
# $day (String) - with its weekday
wrong-weekday-differs = The weekday does not fit the date, which is {$day}. Correct one of the two.
wrong-unreadable-time = This is not a time we can read. Write 9:30 or 14:00.
wrong-unknown = This is not one of the choices. Choose one that is in the list.
# $given (String)
# $today (String)
wrong-in-future = {$given} has not come yet: today is {$today}. Give a day up to today.
# $given (String)
# $other (String)
wrong-before = {$given} comes before {$other}. Give a later day, or correct the other one.
# $given (String)
# $other (String)
wrong-after = {$given} comes after {$other}. Give an earlier day, or correct the other one.
wrong-taken = This is taken already. Choose another.
wrong-mismatch = This does not go with the rest. Check what it belongs to.
wrong-not-a-mail = This is not a mail address. It should look like anna@example.org.
wrong-not-the-password = This is not the password. Try once more.
wrong-ends-first = The end comes before the beginning. Change one of the two.
wrong-last-owner = Somebody must stay owner. Make another member owner first.
wrong-merged = This client was a double, and was merged into another. Use that one.
# $least (String)
# $most (String)
wrong-out-of-range = Give a number from {$least} to {$most}.
