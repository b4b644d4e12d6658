## The head of a project's page

project-margin-week = week
project-margin-of = of our work
project-margin-since = since we closed
# $kind (String)
# $state (String)
project-lede = {$kind}. {$state}
project-now-unknown = Nobody has said how the client’s project stands.
project-now-not-started = The client has not started yet.
project-now-starting = The client’s project is starting.
project-now-building-us = We are building it.
project-now-building-client = The client is building it; we stay close.
project-now-building-others = Others are building what we advised; we stay close.
project-now-building-nobody = It is being built.
# $day (String)
project-now-concluded = Concluded on {$day}.
# $day (String)
project-now-failed = It did not come off, as of {$day}. We do not leave them alone in this.
project-now-will-not-conclude = Nobody believes in its end any more. We do not leave them alone in this.
# $count (Number)
# $number (String)
project-now-flags = {$count ->
        [one] One red flag is in sight.
       *[other] {$number} red flags are in sight.
    }
project-stages = Stages of our work
# $day (String)
project-stage-since = since {$day}
project-stage-day = Since which day
project-stage-save = Enter this stage
# $stage (String)
# $day (String)
project-stage-set-done = {$stage} since {$day}.
project-stage-hint = It moves our work alone. The client’s project is said below.

## The client's project (F1), its outcome (F4)

project-state = The client’s project
project-state-note = Whoever builds it, and whatever becomes of our work.
project-state-say = Say how it stands
project-state-which = How does it stand?
project-state-builder = Who builds it?
project-state-said-by = Who said so?
project-state-day = Since which day?
project-state-save = Keep it
# $state (String)
project-state-saved = Noted: {$state}.
# $builder (String)
# $said (String)
project-state-line = {$builder}. {$said}.
# $builder (String)
# $said (String)
# $day (String)
project-state-entered = {$builder}. {$said}. Entered {$day}.
project-state-never = Nobody has said yet. Ask in the next contact.
project-outcome = The one question
project-outcome-asked = Have they gone from nightmare to dream?
project-outcome-waits = Not asked yet. It belongs to the contact after the conclusion.
project-outcome-yes = Yes
project-outcome-partly = Partly
project-outcome-no = No
# $answer (String)
# $day (String)
project-outcome-answered = {$answer}, said on {$day}
# $day (String)
project-outcome-said = Said on {$day}
project-outcome-add = Keep their answer
project-outcome-which = What did they answer?
project-outcome-words = In their words
project-outcome-day = On which day
project-outcome-save = Keep the answer for ever
project-outcome-saved = The answer is kept.

## Staying close: quarterly, with a reason (F6)

project-quarterly = Staying close
# $day (String)
# $reason (String)
project-quarterly-now = Quarterly since {$day}: {$reason}
project-quarterly-may = After twelve monthly contacts it may become quarterly, with a reason.
project-quarterly-go = Make it quarterly
project-quarterly-reason = Why is a contact every three months enough?
project-quarterly-save = Make it quarterly
project-quarterly-saved = Quarterly from now on. The reason stays.

## Red flags

project-flags = Red flags
project-flags-none = No red flag is open.
project-flag-add = Raise a red flag
project-flag-blocked = Blocked
project-flag-other = Watch
project-flag-kind = What kind
project-flag-blocked-hint = “Blocked” makes the rhythm weekly until the flag is closed.
project-flag-text = What is it?
project-flag-owner = Who sees to it
project-flag-save = Raise the flag
project-flag-raised = The red flag is up.
# $member (String)
project-flag-watched = {$member} sees to it
# $day (String)
project-flag-since = since {$day}
project-flag-close = Close it
# $flag (String)
project-flag-close-named = the red flag “{$flag}”
project-flag-how = How was it solved?
project-flag-close-save = Close the flag
project-flag-closed = The flag is closed. The ordinary rhythm begins anew.
# $day (String)
# $note (String)
project-flag-closed-on = Closed {$day}: {$note}
# $count (Number)
# $number (String)
project-flags-closed = {$count ->
        [one] One closed flag
       *[other] {$number} closed flags
    }

## Requests and opportunities

project-requests = Requests
project-requests-none = Nothing asked for.
project-request-add = Note a request
project-request-kind = What kind
project-request-analysis = The plan needs analysis
project-request-change = A change
project-request-idea = An idea
project-request-text = What do they ask for?
project-request-save = Keep the request
project-request-saved = The request is kept; it waits for an answer.
project-request-waits = Waits for our answer
project-request-answer = Answer
# $request (String)
project-request-answer-named = the request “{$request}”
project-request-which = What is the answer?
project-request-accept = We do it
project-request-refuse = We do not
project-request-reason = Why; a no needs its reason
project-request-answer-save = Keep the answer
project-request-answered = The answer is kept.
# $day (String)
project-request-accepted = Accepted {$day}
# $day (String)
project-request-refused = Declined {$day}
project-opportunities = Opportunities
project-opportunities-none = No opportunity noted.
project-opportunity-add = Note an opportunity
project-opportunity-text = What would help them?
project-opportunity-step = What comes next
project-opportunity-state = How it stands
project-opportunity-draft = Draft
project-opportunity-offered = Offered
project-opportunity-won = Won
project-opportunity-lost = Lost
project-opportunity-hint = A note to ourselves. Nothing is sent.
project-opportunity-save = Keep the opportunity
project-opportunity-saved = The opportunity is kept. Nothing was sent.
project-opportunity-update = Update
# $opportunity (String)
project-opportunity-named = the opportunity “{$opportunity}”

## The event or party (F5)

project-event = The event
project-event-none = No event is planned. You are asked about one before the conclusion.
project-event-none-was = There was no event.
project-event-add = Plan the event
project-event-change = Change the event
project-event-name = What it is, and where
project-event-day = On which day
project-event-save = Keep the event
# $day (String)
project-event-saved = On the calendar for {$day}.
project-event-drop = There will be none
project-event-dropped = The event is off the calendar.
project-event-go = Who of us goes?
project-event-went = Who of us was there?
project-event-go-save = Keep who goes
project-event-went-save = Keep who was there
project-event-go-saved = Noted who goes.
# $who (String)
project-event-goes = {$who} will be there.
# $who (String)
project-event-was = Who was there: {$who}.
project-event-open = Not settled yet. Try to be there.

## Facts

project-facts = Facts
project-facts-edit = Edit the facts
project-solution = Advised
project-solution-unknown = not said yet
project-manager = Leads it
project-contact = Reached first
project-hour = Daily call at
project-hour-hint = Their time; for an agile build
project-note = What one should know
project-name = Name
project-save = Save the facts
# $project (String)
project-saved = {$project} is saved.
project-beside = About this project
project-others = Other projects of theirs
project-trail = The trail of this client
project-delete = Delete this project
# $project (String)
project-delete-title = Delete {$project}?
project-delete-lede = It goes to the trash with its flags, requests and opportunities, and can be brought back for 30 days.
project-delete-keep = Keep it
# $project (String)
project-deleted = {$project} is in the trash, for 30 days.
