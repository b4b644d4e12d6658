## All settings

settings-title = Settings
settings-all = All settings
settings-lede = How you work, and how the team does.
settings-margin-you = you
settings-margin-team = the team
settings-margin-data = data
settings-me = You
# $zone (String)
# $from (String)
# $until (String)
# $number (String)
settings-me-note = {$zone}, {$from} to {$until}, {$number} people a day at most.
settings-workspace = The workspace
settings-workspace-note = Name, language, country, and the limit of contacts.
settings-members = The team
# $count (Number)
# $number (String)
settings-members-note = {$count ->
        [one] One member.
       *[other] {$number} members.
    }
settings-rhythms-note = When we are in touch, how, and what we ask.
settings-tokens = API tokens
# $count (Number)
# $number (String)
settings-tokens-note = {$count ->
        [0] No program acts in your name.
        [one] One program acts in your name.
       *[other] {$number} programs act in your name.
    }
settings-import-note = Clients from a table or an address book, tried out before anything is saved.
settings-idle-note = Clients without a next contact.
settings-trash-note = What was deleted, for 30 days.
settings-saved = Saved.
settings-owner-only = An owner can change this.

## You

settings-me-lede = This decides when you are asked to call somebody, and what “today” is for you.
settings-who = Who you are
settings-name = Name
# $mail (String)
settings-signs-in = You sign in with {$mail}.
settings-language = Language of the pages
settings-where = Where you are
settings-zone = Time zone
settings-zone-hint = For example Europe/London. “Today” follows it.
settings-country = Country
settings-country-hint = For public holidays
settings-country-none = not said
settings-region = Region
settings-region-hint = Its code, where holidays differ: SCT for Scotland
settings-when = When you work
settings-days = Working days
settings-from = From
settings-until = Until
settings-load = People a day, at most
settings-load-hint = A preference: contacts are spread over your days, and none is dropped.
settings-away = Days away
settings-away-note = What falls on them is spread over the days after, and never called late.
settings-away-none = None noted.
# $from (String)
# $until (String)
settings-away-span = {$from} to {$until}
settings-away-from = First day away
settings-away-until = Last day away
settings-away-hint = A date such as 3 August
settings-away-add = Note the days
# $day (String)
settings-away-remove = the days from {$day}
settings-away-added = Noted. What falls on those days comes after them.
settings-away-removed = You are there on those days again.
settings-keys = Keys and looks
settings-single-keys = Single keys act in pages
settings-single-keys-note = N logs a contact, J and K move on. Keys with Ctrl work in any case.
settings-theme = Light or dark
settings-theme-device = As the device
settings-theme-light = Light
settings-theme-dark = Dark
settings-password = Password
settings-password-old = Password until now
settings-password-new = New password
# $least (String)
settings-password-hint = At least {$least} characters. All other sign-ins end.
settings-password-save = Change the password
settings-password-changed = The password is changed, and all other sign-ins have ended.
settings-sign-ins = Where you are signed in
settings-sign-in-here = This browser
# $since (String)
# $seen (String)
settings-sign-in-seen = Since {$since}, last seen {$seen}.
settings-sign-in-unknown = A browser
settings-sign-ins-end = End all others
settings-sign-ins-alone = Only here.
settings-sign-ins-ended = All other sign-ins have ended.

## The workspace

settings-workspace-lede = What holds for all of you.
settings-workspace-who = Name and place
settings-workspace-name = Name of the workspace
settings-workspace-language = Language of the workspace
settings-workspace-language-hint = Lists of people sort by it; new members and clients begin with it.
settings-workspace-place-hint = New members and clients begin with it.
settings-limits = Limit of contacts
settings-limits-why = It moves planned contacts inside their room in days and drops none. What a person chooses to do now is warned about, never stopped.
settings-gap = Working days between two contacts with one person
settings-cap = Contacts a week with one client, at most
settings-limits-hint = Over all projects and members. Answers, urgent matters, agreed rhythms and billing neither wait nor count.
settings-demo = The demo
settings-quiet = What goes out by itself is held
settings-quiet-note = These data were restored from a backup. See first what had already been sent, then let it go out again.
settings-wake = Let it go out again
settings-demo-here = Everything in this workspace is invented. Removing it leaves nothing behind.
settings-demo-none = A workspace of invented clients to look around in, beside your own.
settings-demo-add = Look around in the demo
settings-demo-remove = Remove the demo

## The team

# $count (Number)
# $number (String)
settings-members-title = {$count ->
        [one] The team: one member
       *[other] The team: {$number} members
    }
settings-members-lede = Nobody signs up alone: an owner hands over a link that works once.
settings-member-you = You
settings-member-awaited = The link is not used yet
# $count (Number)
# $number (String)
settings-member-clients = {$count ->
        [0] Looks after no client.
        [one] Looks after one client.
       *[other] Looks after {$number} clients.
    }
settings-role = Role
# $name (String)
settings-role-of = Role of {$name}
settings-role-save = Change the role
# $name (String)
# $role (String)
settings-role-changed = {$name} now has the role “{$role}”.
settings-member-link = Make a new sign-in link
# $name (String)
settings-of = for {$name}
settings-member-manage = Change
settings-hand-over = Hand over all clients
settings-hand-over-to = To whom
settings-hand-over-note = Projects go along. What is overdue is spread over the next days, and never called late.
settings-hand-over-do = Hand them over
# $count (Number)
# $name (String)
# $number (String)
settings-handed-over = {$count ->
        [one] {$name} looks after one more client.
       *[other] {$name} looks after {$number} more clients.
    }
settings-dismiss = Remove from the team
# $name (String)
settings-dismiss-note = {$name} can no longer sign in, and tokens end. What they logged stays under their name.
# $name (String)
settings-dismissed = {$name} is no longer on the team.
settings-last-owner = The workspace needs an owner. Make somebody else an owner first.
settings-member-add = Add a member
settings-member-mail = Email address
settings-member-mail-hint = To sign in with. Nothing is sent to it.
settings-member-add-do = Make the link
# $name (String)
settings-link = The link for {$name}
# $day (String)
settings-link-once = Hand it over yourself. It works once, until {$day}, and is not shown again.
settings-left = No longer of the team

## API tokens

settings-tokens-lede = A token lets a program act in your name, in this workspace alone, within its scopes.
settings-tokens-none = No token yet.
settings-token-new = A new token
settings-token-name = What it is for
settings-token-scopes = What it may do
settings-scope-read = read
settings-scope-write = change
settings-scope-export = export
settings-token-life = How long it works
settings-token-month = 30 days
settings-token-quarter = 90 days
settings-token-year = a year
settings-token-make = Make the token
# $name (String)
settings-token-made = The token “{$name}”
settings-token-once = Copy it now: it is not shown again.
# $day (String)
settings-token-until = Works until {$day}.
# $day (String)
settings-token-seen = Last used {$day}.
settings-token-unused = Never used.
settings-token-revoke = Revoke
# $name (String)
settings-token-revoked = “{$name}” no longer opens anything.
settings-token-ended = No longer works
settings-password-again = Your password
settings-password-again-hint = Asked again for what opens doors.
