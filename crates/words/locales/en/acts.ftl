## Buttons and words that many pages share

act-save = Save
act-saving = Saving
act-cancel = Cancel
act-undo = Undo
act-undone = Undone. Everything is as it was.
act-close = Close
act-back = Back
act-change = Change
act-remove = Remove
act-show = Show
act-find = Find
act-none = None
act-nothing-noted = Nothing noted
act-another-day = Another day
act-not-needed = Not needed
act-pause = Pause
act-draft-kept = Draft kept
act-draft-lost = You are no longer signed in, so what you write is not kept. Sign in in another tab, then go on here.
# $name (String) - the person
act-call = Call {$name}
# $name (String) - the person
act-write = Write to {$name}
