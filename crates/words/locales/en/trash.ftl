## What was deleted, and can be brought back

# $count (Number)
# $number (String)
trash-title = {$count ->
        [0] The trash is empty
        [one] One thing in the trash
       *[other] {$number} things in the trash
    }
# $count (Number)
# $number (String)
trash-lede = {$count ->
        [one] What is deleted stays here for one day.
       *[other] What is deleted stays here for {$number} days, with all that belongs to it.
    }
# $count (Number)
trash-margin-days = {$count ->
        [one] day
       *[other] days
    }
trash-margin-kept = kept for
trash-empty = Nothing was deleted lately.
trash-empty-next = What you delete comes here first, and can be brought back.
# $member (String)
trash-by = {$member} deleted it.
# $day (String)
trash-until = It can be brought back until {$day}.
# $client (String)
trash-of = Of {$client}.
trash-bring-back = Bring back
# $name (String)
trash-brought-back = {$name} is back, with all that belonged to it.
trash-no-place = This belongs to something that is not there any more. Bring that back first.
trash-client = Client
trash-contact = Contact
trash-project = Project
trash-interaction = Logged contact
trash-other = Entry
trash-end = What is older is gone for good.
