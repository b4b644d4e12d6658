## Log a contact

# $client (String)
log-title = Log a contact with {$client}
log-title-any = Log a contact
log-lede = A minute is enough. The next contact places itself.
log-with-whom = With which client?
log-search = Name of the client
log-latest = Due today, and lately in touch
log-none-found = No client of that name.
log-correct-title = Correct this contact
log-correct-lede = The correction is kept in the history beside what stood before.
log-how = How
log-with = With
log-with-nobody = Nobody named
log-at = When
# $time (String)
log-at-value = today, {$time}
log-outcome = What became of it
log-direction = Who began
log-again = They will call, by
log-again-hint = Left empty, it stays due as planned.
log-projects = Spoken of
# $script (String)
log-asked = Asked: {$script}
log-script-hint = Only what is ticked counts as asked.
log-questions = What you asked, what they said
log-progress = How is it going?
log-critical = Critical points
log-critical-hint = “None” counts too.
log-note = Anything else
log-stand = How do they stand?
log-stand-unsaid = Not said
log-stand-on-course = On course
log-stand-difficulty = Some difficulty
log-stand-blocked = Blocked
log-stand-plan-changes = The plan changes
log-stand-finished = Finished
log-blocked = Blocked: two things follow, unless you untick them
log-flag = Raise a red flag
log-flag-meta = While it is open, you hear from each other every week.
log-flag-text = What blocks them
log-offer = Offer help
log-offer-meta = Goes to opportunities as a draft, nothing is sent.
log-offer-text = What would help
log-analysis = The plan changes: one thing follows, unless you untick it
log-request = Open a request for analysis
log-request-text = What is to be looked into
log-finished = Finished: congratulate them on their path, and ask the one question
log-conclude = Their project is concluded
log-outcome-answer = Their answer
log-outcome-unasked = Not asked yet
log-outcome-yes = Yes
log-outcome-partly = Partly
log-outcome-no = No
log-outcome-text = In their words
log-congratulation = Your words of congratulation
log-tone = A word on the congratulation: it may stay, but today is theirs
log-next = Next contact
# $day (String)
# $by (String) - by phone
log-next-day = {$day}, {$by}.
# $day (String)
log-next-day-ours = {$day}.
log-next-none = None is planned. Plan one on the client’s page after saving.
log-next-later = It is shown here as soon as the form can be read.
log-show-next = Show the next contact
log-next-change = Another day for it
log-next-change-hint = Left empty, it stays on the day above.
log-save = Save contact
log-close = Close, and keep the draft
log-drop-draft = Drop the draft
# $moment (String)
log-from-draft = This is your draft of {$moment}.
# $client (String)
# $day (String)
log-saved-next = Contact with {$client} saved. Next: {$day}.
# $client (String)
log-saved = Contact with {$client} saved.
# $client (String)
log-corrected = Contact with {$client} corrected.
