## Another day, not needed, pause

# $client (String)
order-day-title = Another day for {$client}
order-day = Which day
order-day-hint = A date, “tomorrow” or a weekday
# $from (String)
# $until (String)
order-day-window = From {$from} to {$until} no reason is needed.
order-day-free = No reason is needed.
order-reason = Why
# $day (String)
order-day-past = Its last day was {$day}, so a reason is needed.
order-move = Move it
order-keep = Keep today
# $client (String)
order-waive-title = Not needed now: {$client}
order-waive-why = It stays listed under “Held back”, and the interval begins anew from today.
order-waive = Not needed
# $client (String)
order-pause-title = Pause for {$client}
order-pause-until = Until which day
order-pause-hint = On this day it begins again by itself. Urgent contacts come all the same.
order-pause = Pause
order-failure = This stays: nobody is left alone with a project in trouble. It ends only when the project concludes or the relation ends.
# $client (String)
# $day (String)
order-moved = {$client} moved to {$day}.
# $client (String)
order-waived = {$client}: not needed now. It is listed under “Held back”.
# $client (String)
# $day (String)
order-paused = {$client} pauses until {$day}.
