## Buttons and words that many pages share

act-save = Save
act-saving = Saving
act-cancel = Cancel
act-undo = Undo
act-undone = Undone. Everything is as it was.
act-close = Close
act-back = Back
act-next = Next
act-previous = Previous
act-skip = Skip this
act-add = Add
act-change = Change
act-remove = Remove
act-delete = Delete
act-restore = Bring back
act-open = Open
act-show = Show
act-show-more = Show more
act-find = Find
act-export = Export
act-export-csv = Export as CSV
act-copy = Copy
act-print = Print
act-choose = Choose
act-continue = Continue
act-yes = Yes
act-no = No
act-all = All
act-none = None
act-optional = optional
act-unknown = unknown
act-nothing-noted = Nothing noted
act-another-day = Another day
act-not-needed = Not needed
act-pause = Pause
act-draft-kept = Draft kept
# $name (String) - the person
act-call = Call {$name}
# $name (String) - the person
act-write = Write to {$name}
# $name (String) - the client
act-log-with = Log a contact with {$name}
