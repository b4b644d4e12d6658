## Fields: what is wrong, and how to mend it

# $count (Number)
# $number (String)
form-summary = {$count ->
        [one] Nothing is saved yet: one thing needs mending
       *[other] Nothing is saved yet: {$number} things need mending
    }
form-missing = This is needed
# $limit (String)
form-too-long = At most {$limit} characters
# $least (String)
form-too-short = At least {$least} characters
form-unreadable = This cannot be read. A day may be written as 3 December, 2026-12-03 or “tomorrow”.
form-unknown = Choose one of the answers
# $given (String)
# $today (String)
form-in-future = {$given} lies ahead; today is {$today}.
# $given (String)
# $other (String)
form-before = {$given} comes before {$other}.
# $given (String)
# $other (String)
form-after = {$given} comes after {$other}.
form-taken = This is taken already
form-mismatch = This does not match
# $least (String)
# $most (String)
form-out-of-range = From {$least} to {$most}
# $label (String)
form-optional = {$label} (optional)
