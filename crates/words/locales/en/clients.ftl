## The list of clients

# $count (Number)
# $number (String)
clients-title = {$count ->
        [0] No client yet
        [one] One client
       *[other] {$number} clients
    }
clients-margin-all = all
# $count (Number)
clients-margin-clients = {$count ->
        [one] client
       *[other] clients
    }
# $count (Number)
# $number (String)
clients-lede-due = {$count ->
        [0] Nobody is due today.
        [one] One hears from you today.
       *[other] {$number} hear from you today.
    }
# $count (Number)
# $number (String)
clients-lede-fragile = {$count ->
        [one] One is in a fragile time.
       *[other] {$number} are in a fragile time.
    }
# $count (Number)
# $number (String)
clients-lede-idle = {$count ->
        [one] One has nothing planned.
       *[other] {$number} have nothing planned.
    }
clients-lede-first = Add one, or bring in the list that you already have.
clients-by-next = By next contact
clients-find = Find a client, a person, a word
clients-add = Add a client
clients-import = Bring in a list
clients-show = Show
clients-which = Which clients
clients-which-all = all clients
clients-which-running = clients with a running project
clients-which-past = past clients
clients-which-prospect = prospects
clients-which-fragile = clients in a fragile time
clients-which-silent = clients who do not answer
clients-which-no-contact = clients not to contact
clients-which-idle = clients with nothing planned
clients-by = looked after by
clients-by-any = any of us
clients-by-me = me
clients-tagged = with the tag
clients-tagged-any = any or none
clients-order = Order
clients-order-next = next contact first
clients-order-name = by name
clients-order-silence = longest silence first
clients-late = Late
# $day (String)
clients-late-since = since {$day}
clients-today = today
clients-no-day = no day
# $day (String)
clients-last-spoke = Last spoke {$day}
clients-never-spoke = Never spoke yet
# $member (String)
clients-with = With {$member}
clients-past = Past client
clients-prospect = Prospect
clients-do-not-contact = Do not contact
# $count (Number)
# $number (String)
clients-flags = {$count ->
        [one] One red flag
       *[other] {$number} red flags
    }
clients-idle = Nothing planned
clients-idle-note = Nobody is due to speak to these clients. Each needs a day, or a reason.
clients-idle-why = No rhythm, no project and no planned contact leads to them.
clients-idle-no-contact = They are not to be contacted, so nothing is planned.
clients-plan = Plan
# $client (String)
clients-plan-with = a contact with {$client}
clients-more = Show the next ones
clients-from-start = Back to the beginning
clients-end = That is the whole list.
clients-export = Export it as CSV
clients-export-workbook = Everyone as an Excel file
clients-export-cards = Everyone as vCards
clients-reassign = Hand several to somebody else
clients-reassign-hint = Tick them in the list. Their contacts move along; what is overdue is spread, never called late.
clients-reassign-to = Who looks after them from now on
clients-reassign-do = Hand over the ticked ones
# $client (String)
clients-reassign-tick = Choose {$client}
# $count (Number)
# $number (String)
# $member (String)
clients-reassigned = {$count ->
        [one] {$member} looks after one more client.
       *[other] {$member} looks after {$number} more clients.
    }
clients-none-like = Nobody matches. Fewer words, or another choice, show more.
clients-first = No client yet.
clients-first-next = With the first one, Today begins to say whom to call, and why.
clients-beside = About the clients
clients-marks = Marks
clients-mark-fragile = Funding received, or own money at stake
clients-mark-team-forming = An offer of help is in the script
clients-mark-installing = An offer of help is in the script
clients-mark-silent = A try every ten working days
clients-mark-none = No client carries a mark.
clients-where = Where they are
clients-tidy = To tidy
clients-tidy-twice = Perhaps the same, twice
clients-tidy-no-mail = Without an email address
clients-tidy-nothing = Nothing needs tidying.

## Adding a client

clients-new-title = A new client
clients-new-lede = A name is enough to begin. What you know of the person makes the first call easier.
clients-name = Who is the client?
clients-name-hint = An organisation, or a person who is served in their own name
clients-person = With whom do you speak?
clients-person-hint = Needed as soon as one of the fields below is filled in
clients-channel = How do they like to be reached?
clients-channel-unknown = Nobody has said
clients-phone = Phone
clients-mail = Email
clients-chat = Chat
clients-chat-hint = A number, a name or a link
clients-country = Country
clients-country-unknown = not known yet
clients-country-hint = For public holidays and the time of day
clients-zone = Time zone
clients-zone-hint = For example Europe/Oslo
clients-language = Language spoken with them
clients-hours-from = Good hours, from
clients-hours-until = Good hours, until
clients-hours-hint = Their time, for example 9:30
clients-manager = Who looks after them
clients-is-prospect = A prospect: no project yet. We ask every four weeks.
clients-new-save = Add the client
# $client (String)
clients-added = {$client} is in. Give them a rhythm or a project, and the next contact places itself.

## More of the list

clients-which-failing = clients whose project will not come off
clients-mark-failing = Kept close, and no setting switches it off
clients-mark-no-contact = Until somebody lifts it
clients-where-word = Where
clients-column-person = Person
clients-column-next = Next contact
clients-column-last = Last contact
clients-reassign-none = Tick at least one client.
