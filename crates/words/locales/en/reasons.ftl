## Why a contact is due: cause, date, what it is for; at most 25 words (design 5). Made of whole sentences, one a purpose and a cause

# $span (String)
# $day (String)
# $who (String)
reason-hear-start-presented = {$span} since the presentation on {$day}: time to ask {$who} how work has begun.
# $span (String)
# $day (String)
# $who (String)
reason-hear-start-since = {$span} since {$day}: time to ask {$who} how work has begun.
# $day (String)
# $who (String)
reason-hear-start-tried = No answer on {$day}: one more try, to ask {$who} how work has begun.
# $day (String)
# $who (String)
reason-hear-start-waived = Set aside on {$day} as not needed; an interval later, time to ask {$who} how work has begun.
# $span (String)
# $day (String)
# $who (String)
reason-hear-build-last = {$span} since the last contact on {$day}: time to ask {$who} how development is going.
# $span (String)
# $day (String)
# $who (String)
reason-hear-build-began = {$span} since building began on {$day}: time to ask {$who} how development is going.
# $span (String)
# $day (String)
# $who (String)
reason-hear-build-since = {$span} since {$day}: time to ask {$who} how development is going.
# $day (String)
# $who (String)
reason-hear-build-tried = No answer on {$day}: one more try, to ask {$who} how development is going.
# $day (String)
# $who (String)
reason-hear-build-waived = Set aside on {$day} as not needed; an interval later, time to ask {$who} how development is going.
# $span (String)
# $day (String)
# $who (String)
reason-hear-use-last = {$span} since the last contact on {$day}: time to ask {$who} how the solution is used by now.
# $span (String)
# $day (String)
# $who (String)
reason-hear-use-since = {$span} since {$day}: time to ask {$who} how the solution is used by now.
# $day (String)
# $who (String)
reason-hear-use-tried = No answer on {$day}: one more try, to ask {$who} how the solution is used by now.
# $day (String)
# $who (String)
reason-hear-use-waived = Set aside on {$day} as not needed; an interval later, time to ask {$who} how the solution is used by now.
# $day (String)
# $who (String)
reason-congratulate-tried = No answer on {$day}: one more try, to congratulate {$who} and ask the one question.
# $day (String)
# $who (String)
reason-congratulate-waived = Set aside on {$day} as not needed; an interval later, time to congratulate {$who} and ask the one question.
# $day (String)
# $who (String)
reason-stay-close-tried = No answer on {$day}: one more try, to support {$who}, before any question.
# $day (String)
# $who (String)
reason-unblock-tried = No answer on {$day}: one more try, to help {$who} move on.
# $day (String)
# $who (String)
reason-unblock-waived = Set aside on {$day} as not needed; an interval later, time to help {$who} move on.
# $span (String)
# $day (String)
# $who (String)
reason-interval-last = {$span} since the last contact on {$day}: time to go through scope, budget and dates with {$who}.
# $span (String)
# $day (String)
# $who (String)
reason-interval-since = {$span} since {$day}: time to go through scope, budget and dates with {$who}.
# $day (String)
# $who (String)
reason-interval-tried = No answer on {$day}: one more try, to go through scope, budget and dates with {$who}.
# $day (String)
# $who (String)
reason-interval-waived = Set aside on {$day} as not needed; an interval later, time to go through scope, budget and dates with {$who}.
# $span (String)
# $day (String)
# $who (String)
reason-sprint-last = {$span} since the last contact on {$day}: time to review the sprint with {$who}.
# $span (String)
# $day (String)
# $who (String)
reason-sprint-since = {$span} since {$day}: time to review the sprint with {$who}.
# $day (String)
# $who (String)
reason-sprint-tried = No answer on {$day}: one more try, to review the sprint with {$who}.
# $day (String)
# $who (String)
reason-sprint-waived = Set aside on {$day} as not needed; an interval later, time to review the sprint with {$who}.
# $span (String)
# $day (String)
# $who (String)
reason-check-in-last = {$span} since the last contact on {$day}: time to ask {$who} what helped and what is coming.
# $span (String)
# $day (String)
# $who (String)
reason-check-in-since = {$span} since {$day}: time to ask {$who} what helped and what is coming.
# $day (String)
# $who (String)
reason-check-in-tried = No answer on {$day}: one more try, to ask {$who} what helped and what is coming.
# $day (String)
# $who (String)
reason-check-in-waived = Set aside on {$day} as not needed; an interval later, time to ask {$who} what helped and what is coming.
# $span (String)
# $day (String)
# $who (String)
reason-year-review-since = {$span} since {$day}: time to look back on the year with {$who}.
# $day (String)
# $who (String)
reason-year-review-tried = No answer on {$day}: one more try, to look back on the year with {$who}.
# $day (String)
# $who (String)
reason-year-review-waived = Set aside on {$day} as not needed; an interval later, time to look back on the year with {$who}.
# $span (String)
# $day (String)
# $who (String)
reason-aftercare-concluded = {$span} since the project concluded on {$day}: time to ask {$who} how things are, so that nobody is forgotten.
# $span (String)
# $day (String)
# $who (String)
reason-aftercare-closed = {$span} since our work ended on {$day}: time to ask {$who} how things are, so that nobody is forgotten.
# $span (String)
# $day (String)
# $who (String)
reason-aftercare-last = {$span} since the last contact on {$day}: time to ask {$who} how things are, so that nobody is forgotten.
# $day (String)
# $who (String)
reason-aftercare-tried = No answer on {$day}: one more try, to ask {$who} how things are, so that nobody is forgotten.
# $day (String)
# $who (String)
reason-aftercare-waived = Set aside on {$day} as not needed; an interval later, time to ask {$who} how things are, so that nobody is forgotten.
# $span (String)
# $day (String)
# $who (String)
reason-keep-rhythm-last = {$span} since the last contact on {$day}: time to keep in touch with {$who}.
# $span (String)
# $day (String)
# $who (String)
reason-keep-rhythm-agreed = {$span} since {$day}, in the rhythm agreed: time to keep in touch with {$who}.
# $day (String)
# $who (String)
reason-keep-rhythm-tried = No answer on {$day}: one more try, to keep in touch with {$who}.
# $day (String)
# $who (String)
reason-keep-rhythm-waived = Set aside on {$day} as not needed; an interval later, time to keep in touch with {$who}.
# $span (String)
# $day (String)
# $who (String)
reason-prospect-became = {$span} since they came to us on {$day}: time to ask {$who} whether it becomes a project.
# $span (String)
# $day (String)
# $who (String)
reason-prospect-last = {$span} since the last contact on {$day}: time to ask {$who} whether it becomes a project.
# $day (String)
# $who (String)
reason-prospect-tried = No answer on {$day}: one more try, to ask {$who} whether it becomes a project.
# $day (String)
# $who (String)
reason-prospect-waived = Set aside on {$day} as not needed; an interval later, time to ask {$who} whether it becomes a project.
# $day (String)
# $who (String)
reason-by-hand-tried = No answer on {$day}: one more try, to speak with {$who} as planned.
# $day (String)
# $who (String)
reason-congratulate = The project concluded on {$day}: congratulate {$who} on the road travelled, and ask the one question.
# $day (String)
# $who (String)
reason-stay-close-failed = Since {$day} the project is not going as hoped: left alone, {$who} may give up, so we call, support first.
# $span (String)
# $day (String)
# $who (String)
reason-stay-close-last = {$span} since {$day}: nobody should be left alone with a project in trouble, or {$who} may give up; support first.
# $day (String)
# $who (String)
reason-unblock-heard = Something has been blocked since {$day}: a call to help {$who} move on, before anything else.
# $span (String)
# $day (String)
# $who (String)
reason-unblock-last = {$span} since {$day}, and still blocked: see what would help {$who} move on.
# $day (String)
# $who (String)
reason-daily-since = The daily call agreed since {$day}: what is done, what comes next, what we need from {$who}.
# $day (String)
# $who (String)
reason-daily-tried = No answer on {$day}: today’s daily call with {$who} takes its place.
# $day (String)
reason-plan-attendance = The event is on {$day}: settle who of us goes, and try to be there.
# $day (String)
reason-note-attendance = The event was on {$day}: note who of us was there.
# $day (String)
# $who (String)
reason-by-hand = Planned by one of us on {$day}, to speak with {$who}.
# $day (String)
# $who (String)
# $note (String) - what was noted, without a full stop
reason-by-hand-noted = Planned on {$day} with {$who}: {$note}.
# $day (String)
# $who (String)
reason-confirm-mark = A fragile time since {$day}: ask {$who} kindly whether it still is one.
# $count (Number)
# $number (String)
daily-missed = {$count ->
        [one] The call before this one did not take place.
       *[other] The {$number} calls before this one did not take place.
    }
# $member (String)
crowded-day = Every day of the window is full for {$member}; this is the least full one.
# $who (String)
asks-fragile = Marked as fragile long ago: ask {$who} kindly whether these are still fragile times.
# $who (String)
asks-team-forming = The team has been forming for long: ask {$who} whether it is complete by now.
# $who (String)
asks-installing = The installation began long ago: ask {$who} whether it is finished by now.
# $who (String)
asks-silent = Nobody has answered for long: look for another way to reach {$who}.
