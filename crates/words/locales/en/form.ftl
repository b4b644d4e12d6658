## Fields: what is wrong, and how to mend it

# $count (Number)
# $number (String)
form-summary = {$count ->
        [one] Nothing is saved yet: one thing needs mending
       *[other] Nothing is saved yet: {$number} things need mending
    }
# $label (String)
form-optional = {$label} (optional)
