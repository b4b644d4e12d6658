## The list of keys

keys-find = Find or do
keys-log = Log a contact
keys-search = Search in the page
keys-next = Next entry
keys-previous = Previous entry
keys-open = Open the entry
keys-log-this = Log this contact
keys-call = Call
keys-another-day = Another day
keys-not-needed = Not needed
keys-save = Save the form
keys-close = Close, and keep the draft
keys-undo = Undo
keys-this = This list
keys-hint = Single keys are off inside fields, and can be switched off in Settings.
