## The head of a client's page

client-margin-every = every
# $count (Number)
client-margin-days = {$count ->
        [one] day
       *[other] days
    }
# $count (Number)
client-margin-working-days = {$count ->
        [one] working day
       *[other] working days
    }
# $count (Number)
client-margin-weeks = {$count ->
        [one] week
       *[other] weeks
    }
# $count (Number)
client-margin-months = {$count ->
        [one] month
       *[other] months
    }
client-margin-no = no
client-margin-rhythm = rhythm
# $country (String)
# $day (String)
# $member (String)
client-lede = {$country}, with us since {$day}. {$member} looks after them.
# $day (String)
# $member (String)
client-lede-somewhere = With us since {$day}. {$member} looks after them.
client-edit = Edit the dossier
# $count (Number)
# $number (String)
client-chip-promises = {$count ->
        [one] One promise open
       *[other] {$number} promises open
    }
# $mark (String)
# $day (String)
client-chip-marked = {$mark}, since {$day}
# $day (String)
client-no-contact-slip = They asked not to be contacted, since {$day}. Nothing is planned until somebody lifts this.
# $day (String)
client-dissolved-slip = Dissolved on {$day}. All follow-up has ended.
# $client (String)
client-merged-slip = This was a double, and was merged into {$client}.

## The next contact

client-next = Next contact
# $channel (String)
# $person (String)
client-next-with = {$channel}, with {$person}.
# $channel (String)
client-next-channel = {$channel}.
client-next-none = Nothing is planned.
client-next-none-why = No rhythm, no project and no planned contact leads to them. Give them a day, or a rhythm.
client-next-silenced = Nothing is planned, because they are not to be contacted.
client-next-later = After that
client-log = Log the contact
client-plan = Plan a contact
client-plan-day = On which day
client-plan-about = What about
client-plan-channel = How
client-plan-with = With
client-plan-save = Plan it
# $day (String)
client-planned = Planned for {$day}.
client-plan-drop = Take it back
client-plan-dropped = The planned contact is taken back.
# $day (String)
client-paused = Paused until {$day}.
client-pause-end = End the pause

## The rhythm of its own, and prospects

client-relation = The relation
client-rhythm = A rhythm of its own
client-rhythm-none = None; projects and plans say when.
# $every (String)
client-rhythm-agreed = {$every}, as they asked
client-rhythm-set = Set a rhythm
client-rhythm-count = Every how many
client-rhythm-unit = Unit of time
client-unit-weeks = weeks
client-unit-months = months
client-unit-days = days
client-unit-working-days = working days
client-rhythm-since = Counted from
client-rhythm-since-hint = The last contact, as far as you know it; empty means today
client-rhythm-asked = The client asked for this rhythm
client-rhythm-save = Keep this rhythm
# $every (String)
client-rhythm-kept = From now on {$every}.
client-rhythm-end = End this rhythm
client-rhythm-ended = The rhythm has ended.
# $day (String)
client-prospect-since = A prospect since {$day}
client-prospect-no = No prospect
client-prospect-make = They might become a project
client-prospect-end = They said no
client-prospect-made = A prospect from today. We ask every four weeks.
client-prospect-ended = No longer a prospect. Their past stays here.
client-no-contact-day = Since
client-no-contact-hint = Nobody there is contacted, whatever a rhythm says, until this is lifted.
client-no-contact-save = Do not contact them
client-no-contact-lift = They may be contacted again
client-no-contact-set = Noted. Nobody there will be contacted.
client-no-contact-lifted = They may be contacted again. Intervals start anew.
client-dissolved-day = Since
client-dissolved-hint = All follow-up ends, support after a failure too. The dossier stays.
client-dissolved-save = They no longer exist
client-dissolved-lift = They do exist
client-dissolved-set = Noted. All follow-up has ended.
client-dissolved-lifted = They are back. Follow-up goes on.

## People

client-people = People
client-people-none = Nobody is known there yet.
client-person-add = Add a person
client-person-prefers = Prefers
# $channel (String)
# $from (String)
# $until (String)
client-person-prefers-hours = {$channel}, from {$from} to {$until}
# $from (String)
# $until (String)
client-person-hours = From {$from} to {$until}
client-person-now = Their time now
# $time (String)
# $zone (String)
client-person-now-in = {$time} in {$zone}
client-person-remember = To remember
client-person-title = What they do there
# $day (String)
client-person-left = Left on {$day}
client-person-no-contact = Not to be contacted
client-person-name = Name
client-person-language = Language, if another
client-person-same-language = as the client
client-person-formal = How to address them
client-person-formal-usual = as is usual
client-person-formal-yes = formally
client-person-formal-no = informally
client-person-gender = Agreement in a sentence
client-person-gender-unknown = not known
client-person-gender-f = feminine
client-person-gender-m = masculine
client-person-note = To remember of them
client-person-else = Else by
client-person-else-none = nothing more
client-person-prefer = Reach first
# $person (String)
client-person-preferred = {$person} is asked first from now on.
client-deed-preferred = reached first
client-extra-name = A new field
client-extra-value = What it says
client-extra-hint = An emptied field goes.
client-extra-change = Change further fields
client-extra-saved = The further fields are saved.
client-person-save = Save this person
# $name (String)
client-person-saved = {$name} is saved.
client-person-leave = No longer works there
client-person-back = Works there again
client-person-leave-day = Since
# $name (String)
client-person-gone = Noted: {$name} has left.
# $name (String)
client-person-returned = {$name} is back.
client-person-silence = Do not contact this person
client-person-unsilence = This person may be contacted
# $name (String)
client-person-silenced = Noted: {$name} will not be contacted.
# $name (String)
client-person-unsilenced = {$name} may be contacted again.
client-person-whole = The whole client

## Wishes, promises, marks

client-wishes = Wishes
client-wish-none = No wish noted.
client-wish-add = Note a wish
client-wish-text = What do they wish, or not wish?
client-wish-hint = How, when, what not: “never on Fridays”
client-wish-who = Who said it
# $day (String)
client-wish-said = Said on {$day}
# $name (String)
# $day (String)
client-wish-said-by = {$name}, {$day}
client-wish-save = Keep the wish
client-wish-saved = The wish is kept.
client-wish-drop = It no longer holds
client-wish-dropped = The wish no longer holds.
client-promises = Promises
client-promise-add = Note a promise
client-promise-none = Nothing promised.
client-promise-text = What exactly was promised?
client-promise-due = Promised for
client-promise-made-on = Made on
client-promise-by = Made by
client-promise-to = Made to
client-promise-save = Keep the promise in sight
client-promise-saved = The promise is kept in sight.
# $member (String)
# $day (String)
client-promise-made = Made by {$member}, {$day}
# $member (String)
# $day (String)
client-promise-due-by = Made by {$member}, due {$day}
# $member (String)
# $day (String)
client-promise-late = Made by {$member}, was due {$day}
# $day (String)
client-promise-kept = Kept {$day}
# $day (String)
client-promise-retracted = Taken back {$day}
client-promise-keep = Kept
client-promise-retract = Taken back
client-promise-now-kept = Promise kept.
client-promise-now-retracted = Promise taken back.
client-marks = Marks
client-mark-none = No mark.
client-mark-add = Set a mark
client-mark-which = Which
client-mark-since = Since
client-mark-on = For
client-mark-hint = Repeated contacts come closer together while it holds.
client-mark-save = Set the mark
client-mark-saved = The mark is set.
client-mark-end = It has ended
# $day (String)
client-mark-ended = Ended {$day}
client-mark-now-ended = The mark has ended.
client-mark-confirm = It still holds
# $day (String)
client-mark-confirmed = Confirmed {$day}
client-mark-now-confirmed = Confirmed. We ask again in six months.
# $day (String)
client-mark-since-day = Since {$day}
client-mark-earlier = Earlier marks

## Projects, tags, further fields

client-projects = Projects
client-project-add = Add a project
client-project-none = No project.
# $kind (String)
# $state (String)
client-project-line = {$kind}. {$state}.
client-tags = Tags
client-tags-hint = Parted by commas
client-extra = Further fields
client-note = What one should know
client-working-days = Working days
client-works-from = They work from
client-works-until = Until
client-region = Region
client-region-hint = For holidays of a part of the country, for example BY
client-save = Save the dossier
# $client (String)
client-saved = {$client} is saved.

## Two people saved the same record

client-both-title = Somebody else saved this while you wrote
client-both-lede = Nothing is lost. Left stands what was saved, right what you wrote; the form below holds yours.
client-both-theirs = As it was saved
client-both-mine = As you wrote it
client-both-same = Both say the same. Saving changes nothing.
client-both-keep-theirs = Keep what was saved
client-both-keep-mine = Save mine over it

## The paper trail

client-trail = Everything between us
client-trail-all = Everything
client-trail-spoken = calls and meetings
client-trail-written = email and chat
client-trail-changes = changes
client-trail-export = Export the trail
client-trail-empty = Nothing between us yet.
client-trail-empty-next = The first contact you log begins the trail.
client-trail-none-such = Nothing of that kind.
client-trail-more = Go on reading
# $day (String)
client-trail-end = That is all, back to {$day}.
# $person (String)
client-trail-with = With {$person}
client-trail-contact = A contact
client-trail-attempt = A try, without an answer
client-trail-they-call = They will call us
client-trail-theirs = They began it
client-trail-progress = Progress
client-trail-critical = Critical points
client-trail-corrected = Corrected since
client-trail-correct = Correct it

## Two clients that are one

client-merge = Merge with another client
client-merge-title = Are these one client?
# $keeps (String)
# $goes (String)
client-merge-lede = {$keeps} stays, and takes over everything of {$goes}. It can be undone.
client-merge-choose = Which other client is the same one?
client-merge-find = A word of its name
client-merge-none = No other client is called like that.
client-merge-stays = Stays
client-merge-goes = Is merged into it
client-merge-swap = Keep the other one instead
client-merge-do = Merge the two
# $client (String)
client-merged = Merged: all is with {$client} now.
client-merge-itself = A client cannot be merged with itself.
client-merge-people = People
client-merge-last = Last contact
client-merge-none-word = none

## Deleting

client-delete = Delete this client
# $client (String)
client-delete-title = Delete {$client}?
client-delete-lede = Their people, projects and trail go to the trash with them, and can be brought back for 30 days.
client-delete-do = Move to the trash
client-delete-keep = Keep them
# $client (String)
client-deleted = {$client} is in the trash, for 30 days.
client-dossier = Dossier

## Changes in the trail: what it was about, and what was done, as nouns

# $what (String)
# $deed (String)
client-did = {$what}: {$deed}
# $what (String)
# $name (String)
# $deed (String)
client-did-named = {$what} “{$name}”: {$deed}
client-noun-client = Client
client-noun-contact = Person
client-noun-project = Project
client-noun-interaction = Contact
client-noun-mark = Mark
client-noun-promise = Promise
client-noun-wish = Wish
client-noun-flag = Red flag
client-noun-request = Request
client-noun-opportunity = Opportunity
client-noun-planned = Planned contact
client-noun-order = Next contact
client-noun-rhythm = Rhythm
client-noun-other = Record
client-deed-added = added
client-deed-changed = changed
client-deed-ended = ended
client-deed-confirmed = confirmed
client-deed-kept = kept
client-deed-retracted = taken back
client-deed-opened = opened
client-deed-closed = closed
client-deed-answered = answered
client-deed-logged = logged
client-deed-corrected = corrected
client-deed-moved = another day
client-deed-waived = not needed
client-deed-paused = pause
# $day (String)
client-deed-moved-to = put on {$day}
# $day (String)
client-deed-paused-until = pause until {$day}
# $deed (String)
# $reason (String)
client-deed-because = {$deed} ({$reason})
client-deed-merged = merged
client-deed-deleted = to the trash
client-deed-restored = brought back
client-deed-undone = undone
# $stage (String)
# $day (String)
client-deed-stage = {$stage}, from {$day}
# $state (String)
# $day (String)
client-deed-state = {$state}, as of {$day}
client-trail-undone = Undone since
