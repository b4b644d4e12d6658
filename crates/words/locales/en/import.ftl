## Bringing in a list: the file

import-title = Bring in a list
import-lede = The file you already have is enough. Nothing is saved before you have seen what it would do.
import-file = The file
# $table (String) - megabytes
# $cards (String) - megabytes
# $rows (String)
import-file-hint = CSV, Excel or LibreOffice up to {$table} MB, contact cards (vCard) up to {$cards} MB. At most {$rows} rows.
import-preset = Where it comes from
import-preset-guess = Find out from its headings
import-preset-seguito = A list from Seguito
import-preset-google = Google Contacts
import-preset-outlook = Outlook
import-preset-thunderbird = Thunderbird
import-preset-zoho = Zoho CRM
import-preset-last-contacted = A list with a “last contacted” column
import-preset-vcard = Contact cards (vCard)
import-preset-generic = Any other list, by its headings
# $name (String) - of a mapping
import-preset-saved = As kept: {$name}
import-look = See what it would do
import-looking = Reading the file
# $file (String)
import-waiting = {$file} is still waiting, and nothing of it is saved.
import-waiting-go = Go on with it
import-past = Lists brought in
import-past-none = No list has been brought in yet.
# $day (String)
import-past-undone = taken back on {$day}
import-choose-file = Choose a file first.

## The dry run

import-of-file = a file of
# $count (Number)
import-rows = {$count ->
        [one] row
       *[other] rows
    }
# $count (Number)
# $number (String)
import-ready = {$count ->
        [0] Nothing new would come in
        [one] One row is ready to come in
       *[other] {$number} rows are ready to come in
    }
# $new (String)
# $changed (String)
# $equal (String)
# $doubtful (String)
# $refused (String)
import-ready-lede = Nothing is saved yet. New: {$new}, changed: {$changed}, equal: {$equal}, doubtful: {$doubtful}, refused: {$refused}.
import-holds = What the file holds
import-new = New
import-new-note = Nobody here has their name, their email or their number.
import-changed = Changed
import-changed-note = Clients you have, with something newer in the file.
import-changed-see = See old beside new
import-equal = Equal
import-equal-note = Already here, word for word. They stay as they are.
import-doubtful = Doubtful
import-doubtful-note = They may be doubles. Each has an answer, and you can change it.
import-doubtful-see = See the answers
import-refused = Refused
import-refused-note = They stay out, each with its row and the reason.
import-refused-see = See why
# $rows (String)
import-accounted = Rows in the file: {$rows}. Every one of them is accounted for.
# $row (String)
import-row = row {$row}
# $count (String)
import-more = And {$count} more like these.

## Doubles, and words we do not know

import-double-title = Doubtful: is this the same client?
import-double-note = The likelier answer is chosen already.
# $name (String)
import-double = {$name}, once or twice?
import-because-same-names = The same name; other addresses and numbers.
import-because-same-mail = The same email address under another name.
import-because-similar-names = The names differ only in their spelling.
import-because-similar-organisation = The same organisation in another spelling, with another person.
import-because-same-phone = The same phone number under another name.
import-in-file = In the file
import-here-already = Here already
# $row (String)
import-in-row = Row {$row}, in the same file
import-join = One client, join them
import-apart = Two clients
# $row (String)
import-leave = Leave row {$row} out
import-ask-title = Words we do not know
import-ask-note = Each is asked once for all its rows. Without an answer the row comes in, and the word is kept as it stands.
# $head (String) - the column
# $typed (String)
import-ask = {$head}: what is “{$typed}”?
# $count (Number)
# $number (String)
import-ask-rows = {$count ->
        [one] in one row
       *[other] in {$number} rows
    }
import-ask-open = Leave it open
import-ask-day-hint = A day, for example 2026-12-03. Empty leaves it open.
import-ask-zone-hint = For example Europe/Oslo. Empty leaves it open.
import-why-no-such-day = The calendar has no such day.
import-why-not-a-day = It is no day that we can read.
# $day (String)
import-why-in-future = It would be {$day}, which has not come yet.
import-why-not-a-mail = It is no email address. It is kept beside the client.
import-why-not-a-phone = It is no number that can be dialled from everywhere. It is kept as it stands.
import-why-unknown-country = Holidays and time depend on the country.
import-why-unknown-language = We write in five languages; the word is kept as it stands.
import-why-unknown-zone = No time zone has this name.
import-why-not-a-rhythm = It is no length of time.

## Changed, refused, columns

import-changed-title = Changed: old beside new
import-is-now = Now
import-would-be = From the file
import-refused-title = Refused, with the reason
import-refused-edit = Mend them in the file and bring it in again: what is in already stays as it is.
import-refused-no-name = No name, and no email address. A client needs a name to be spoken to.
# $column (String)
# $limit (String)
import-refused-too-long = {$column} is too long: at most {$limit} characters.
# $count (Number)
# $number (String)
import-columns = {$count ->
        [one] One column, and what it means
       *[other] {$number} columns, and what they mean
    }
import-columns-note = Change one, and the counts above are made again.
import-kept-extra = Kept under its own name, never dropped
import-day-order = Days such as 3/4/2026
import-day-first = 3 April: the day comes first
import-month-first = 4 March: the month comes first
import-count-again = Count again

## Follow these, this often

import-follow = Follow these, this often
import-follow-note = So that Today already knows whom to call. What is overdue is spread over the coming days; nobody is called late.
import-whom = Follow
import-whom-all = everyone who comes in
import-whom-new = only the new ones
# $tag (String)
import-whom-tag = those with the tag {$tag}
import-every = every
import-unit = Unit
import-from = counting from
import-from-last = the last contact
import-from-today = today
# $count (Number)
# $number (String)
import-apply = {$count ->
        [one] Bring in one row
       *[other] Bring in {$number} rows
    }
import-applying = Bringing them in
import-apply-later = Bring in, follow later
import-other-file = Choose another file
import-one-step = All of them or none. Nobody is written to, and the whole list can be taken back afterwards.

## Beside it

import-beside = About this import
import-the-file = The file
import-file-name = Name
import-read-as = Read as
import-head-row = Headings
# $row (String)
import-head-in = In row {$row}
import-head-none = None
import-sheet = Sheet
import-safe = Nothing is saved yet
import-safe-step = One step
import-safe-step-note = All come in, or none. Nobody is written to.
import-safe-undo = Undo
import-safe-undo-note = Takes the whole list back, unless somebody has touched it since; that is listed.
import-safe-again = The same file again
import-safe-again-note = Changes nothing. A newer one brings only what is new.
import-mapping = Keep this mapping
import-mapping-name = Its name
import-mapping-hint = Then the next file with these headings is read the same way.

## Done

# $count (Number)
# $number (String)
import-done = {$count ->
        [0] The list is in
        [one] One new client is in
       *[other] {$number} new clients are in
    }
# $contacts (String)
# $changed (String)
# $equal (String)
# $refused (String)
import-done-lede = New people: {$contacts}, changed: {$changed}, equal: {$equal}, left out: {$refused}.
import-done-today = See Today
import-done-clients = See the clients
import-undo = Take the whole list back
import-undo-note = Everything is then as it was before the list. Refused only if somebody has touched what came in; that is listed then.
import-undoing = Taking it back
import-undone = The list is taken back. Everything is as it was.
# $day (String)
import-undone-on = This list was taken back on {$day}.
import-touched = Touched since, so not taken back
import-touched-note = Nothing was changed. Take back what was done on these first, or keep the list.
import-ticked = Choose the clients
import-follow-do = Follow them
# $count (Number)
# $number (String)
# $every (String) - every six weeks
import-followed = {$count ->
        [one] One client is followed {$every}.
       *[other] {$number} clients are followed {$every}.
    }
import-follow-none = Tick at least one client.

## Why a file cannot be read

import-error-empty = The file is empty. Choose one with at least one row.
import-error-no-rows = There are headings, but no row below them.
# $size (String) - megabytes
# $limit (String) - megabytes
import-error-too-large = The file is {$size} MB; the most Seguito reads is {$limit} MB. Split it in two.
# $limit (String)
import-error-too-many-rows = The file has more than {$limit} rows. Split it in two.
# $found (String)
# $limit (String)
import-error-too-many-columns = The file has {$found} columns; at most {$limit} are read. Leave out those you do not need.
# $limit (String)
import-error-too-many-cells = The file has more than {$limit} cells. Split it, or leave out columns.
# $limit (String)
import-error-too-many-cards = The file has more than {$limit} cards. Split it in two.
# $limit (String) - megabytes
import-error-unpacks = Unpacked, the file would be larger than {$limit} MB. Save it anew as CSV.
import-error-not-this = This is not a list we can read. Save it as CSV, Excel, LibreOffice or vCard and choose it again.
# $row (String)
import-error-open-quote = In row {$row} a quotation mark opens and never closes. Mend that row and choose the file again.
import-error-locked = The workbook is locked with a password. Save it without one and choose it again.
# $sheets (String)
import-error-no-sheet = The workbook has no sheet of that name. It has: {$sheets}.
# $row (String)
import-error-no-head = Row {$row} is empty or outside the file. Say another row for the headings.
import-error-no-name = No column holds a name, an organisation or an email address. Say below which one does.
import-error-broken = The file is cut off or broken. Save it anew and choose it again.
# $seconds (String)
import-error-slow = Reading took longer than {$seconds} seconds. Save it as CSV and choose it again.
import-error-died = The file could not be read to its end. Save it as CSV and choose it again.
import-error-unavailable = The reader could not be started just now. Nothing is lost; try again.
import-progress = Bringing in your list
import-progress-lede = All of it comes in, or none. It goes on if you leave this page.
# $done (String)
# $all (String)
import-so-far = {$done} of {$all} rows are in.
import-placing = Every row is in. Now each client gets its day.
import-stop = Stop, and keep nothing
import-stopping = It stops at the next step; nothing of it will be kept.
import-stopped = Stopped. Nothing was brought in, and the file still waits.
import-progress-hint = This page looks again every second.
import-weeks = The coming weeks
import-weeks-note = Contacts by week, for the whole team. The line is what the team likes to see at most.
import-weeks-see = See the weeks it makes
import-weeks-new = From this list
import-weeks-rest = Planned besides
import-weeks-from = Week from
