## The list of rhythms

cadence-list-title = Rhythms
cadence-list-lede = When we are in touch, how, and what we ask. Each kind of engagement has its own sheet.
# $count (Number)
cadence-list-margin = {$count ->
        [one] sheet
       *[other] sheets
    }
cadence-without-project = Without a project
# $count (Number)
# $number (String)
cadence-clients = {$count ->
        [0] No client
        [one] One client
       *[other] {$number} clients
    }
cadence-shipped = As shipped
# $count (Number)
# $number (String)
cadence-rules-count = {$count ->
        [one] One rule
       *[other] {$number} rules
    }
cadence-own = Changed by the team
cadence-open = Open

## One sheet

# $pack (String)
cadence-title = {$pack}: when we are in touch
cadence-lede-consultancy = For clients we advise: when to speak to them, how, and what to ask.
cadence-lede-build = For clients we build for: when to speak to them, how, and what to ask.
cadence-lede-retainer = For clients we accompany month by month: when to speak to them, how, and what to ask.
cadence-lede-client = For clients without a project, and what holds for every sheet.
cadence-margin-for = Rhythm for
cadence-margin-for-short = for
# $count (Number)
cadence-margin-clients = {$count ->
        [one] client
       *[other] clients
    }
cadence-rules = Rules
# $rule (String)
cadence-change-rule = the rule {$rule}
# $span (String)
cadence-after = {$span} after
# $span (String)
cadence-ahead = {$span} before
# $span (String)
# $every (String)
cadence-and-then = {$span}, then {$every}
cadence-on-its-day = on its day
cadence-as-agreed = as agreed
cadence-as-agreed-chip = As agreed
cadence-always = always
# $count (Number)
# $number (String)
cadence-questions = {$count ->
        [one] One question
       *[other] {$number} questions
    }
cadence-as-preferred = As the client prefers
cadence-for-ourselves = No contact with the client
cadence-exempt = Outside the limit of contacts
cadence-is-off = Switched off
cadence-never-off = Cannot be switched off
cadence-never-off-why = Cannot be switched off: the client counts on it, and nobody is left alone when things go wrong. Its times can be changed.
cadence-end = Saving moves planned contacts at once, and can be undone. What was logged stays as it is.
cadence-reader = You may read this. Members who write can change it.

## What each rule is for

cadence-why-hear-start = After the presentation, a call: has work on it begun?
cadence-why-hear-build = While it is being built, whoever builds it: how is it going, and does the plan still hold?
cadence-why-hear-use = While the solution is taken into use: who uses it, and what does not fit?
cadence-why-congratulate = When the project concludes: congratulate them on the road travelled, and ask the one question.
cadence-why-plan-attendance = Around an event of theirs: who of us goes, and afterwards who was there.
cadence-why-stay-close = When a project fails, or will not conclude: close at once, support before questions, for as long as it takes.
cadence-why-unblock = While something is blocked: what would help them move on?
cadence-why-interval = From kickoff to delivery: scope, budget, dates, ideas, and what cannot be done.
cadence-why-daily = While we build in short rounds: what is done, what comes next, what we need from them.
cadence-why-sprint = At the end of each round: what was built, and what the next one holds.
cadence-why-check-in = While the engagement runs: what helped, and what is coming?
cadence-why-year-review = Once a year, to look back together and ahead.
cadence-why-aftercare = After the end, so that nobody is forgotten.
cadence-why-keep-rhythm = For clients with a rhythm of their own. How often stands with each client.
cadence-why-prospect = Until a prospect gets a project, or says no.
cadence-why-by-hand = What one of us planned by hand, on its own day.
cadence-why-other = A rule of the team’s own.
cadence-marks = When a client needs us closer
cadence-marks-why = A mark shortens repeats. The strongest one counts; they never add up.
cadence-tries = When nobody answers
cadence-tries-why = Another try, on another channel or at another hour. Silence is never good news.

## The sentence with its fields

cadence-every = Be in touch every
cadence-then-every = then every
cadence-first-after = Be in touch after
cadence-next-after = again after
cadence-before = Settle it before the day, ahead by
cadence-least = and never sooner,
cadence-from-stage = from our stage
cadence-from-start = from the settled start of work, or from the start of building,
cadence-from-settled = from the settled start of work,
cadence-from-concluded = from the day their project concluded,
cadence-from-failed = from the day it failed, or will not conclude,
cadence-from-event = counted from the event’s day,
cadence-from-blocked = from the day “blocked” was heard,
cadence-from-closed = from the day it concluded, or our work closed,
cadence-from-rhythm = in the rhythm that stands with the client,
cadence-from-prospect = from the day they came to us,
cadence-from-hand = on the day that one of us chose,
cadence-counting = counting from
cadence-counted-trigger = that day
cadence-counted-last-asked = the last time we asked
cadence-counted-last-contact = the last real contact
cadence-by = by
cadence-else-by = else
cadence-first-agreed = what was agreed, else
# $number (String)
cadence-channel = Channel {$number}
cadence-channel-any = what the client prefers
cadence-channel-none = nothing more
cadence-window = Room in days
cadence-earlier = at most
cadence-earlier-after = working days earlier,
cadence-later = and
cadence-later-after = later.
cadence-from-the = From number
cadence-from-the-after = on: at most
cadence-slower-after = After
cadence-slower-every = of these it may become slower, with a reason: every
cadence-days = days
cadence-working-days = working days
cadence-weeks = weeks
cadence-months = months
cadence-number = Number
cadence-unit = Unit
cadence-stage = Stage
cadence-counted = Counted from
cadence-ask = Questions to ask
cadence-ask-none = none in particular
cadence-also = Ask besides
cadence-also-every = Every how many times
cadence-in-force = This rule is in force
cadence-in-force-note = Switched off, it plans nothing more; what it had planned goes.
cadence-wish-wins = A client’s own wish always wins over this rule.
# $was (String)
cadence-was = Was {$was} until now.
cadence-as-it-came = See the rule as it was shipped
cadence-fragile = In a fragile time
cadence-team-forming = While a team is forming
cadence-installing = While a solution is installed
cadence-share-1 = the whole interval
cadence-share-3-4 = three quarters of the interval
cadence-share-2-3 = two thirds of the interval
cadence-share-1-2 = half the interval
cadence-share-1-3 = a third of the interval
cadence-floor = Never below
cadence-fragile-asks = Ask whether a fragile time still holds after
cadence-next-try = Try again after
cadence-silent-after = After
cadence-silent-on = tries on
cadence-silent-then = channels the client counts as not answering: then a try every

## What changes, for whom

cadence-preview = What changes, for whom
cadence-preview-nothing-yet = Change a word of the sentence, and see here whom it moves.
cadence-preview-do = See what it changes
cadence-preview-nobody = Nobody’s next contact moves.
cadence-preview-no-client = No client follows this sheet yet.
cadence-preview-wrong = The marked part needs mending first.
# $count (Number)
# $all (String)
# $number (String)
cadence-preview-sooner = {$count ->
        [one] One of {$all} would hear from us sooner.
       *[other] {$number} of {$all} would hear from us sooner.
    }
cadence-preview-sooner-only = The one client would hear from us sooner.
# $count (Number)
# $all (String)
# $number (String)
cadence-preview-later = {$count ->
        [one] One of {$all} would hear from us later.
       *[other] {$number} of {$all} would hear from us later.
    }
cadence-preview-later-only = The one client would hear from us later.
# $count (Number)
# $number (String)
cadence-preview-begins = {$count ->
        [one] One would get a contact that is not planned now.
       *[other] {$number} would get a contact that is not planned now.
    }
# $count (Number)
# $number (String)
cadence-preview-ends = {$count ->
        [one] One would lose the contact that this rule plans.
       *[other] {$number} would lose the contact that this rule plans.
    }
# $after (String)
# $before (String)
cadence-preview-load = Contacts in the next five weeks: {$after} instead of {$before}.
cadence-no-change = no change
cadence-nothing = nothing
cadence-same-due = Due already
# $member (String)
cadence-same-chosen = {$member} chose the day, and that wins
cadence-same-together = It goes with another contact
cadence-same-paused = A pause holds it
cadence-same-waived = Somebody said it is not needed now
cadence-same-out-of-reach = Nobody there may be contacted
cadence-same-shield = The limit of contacts holds the day
cadence-same-day = The day stays the same
# $count (Number)
# $number (String)
cadence-and-more = {$count ->
        [one] And one more.
       *[other] And {$number} more.
    }
# $count (Number)
# $number (String)
cadence-save = {$count ->
        [0] Save, and move nobody
        [one] Save, and move one contact
       *[other] Save, and move {$number} contacts
    }
cadence-back = Back to what is saved
cadence-look-first = This is another sentence than the one you looked at. See what it changes, then save.
cadence-weeks-ahead = Your next weeks, if saved
# $count (String)
# $moved (String)
cadence-week-count = Contacts: {$count}; moved here: {$moved}
cadence-key-contact = A contact
cadence-key-moved = Moved here
# $count (Number)
# $number (String)
cadence-saved = {$count ->
        [0] Saved. Nobody’s next contact moved.
        [one] Saved, and one contact moved.
       *[other] Saved, and {$number} contacts moved.
    }
