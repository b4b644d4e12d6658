## The list of projects

# $count (Number)
# $number (String)
projects-title = {$count ->
        [0] No project yet
        [one] One project
       *[other] {$number} projects
    }
# $count (Number)
projects-margin = {$count ->
        [one] project
       *[other] projects
    }
# $count (Number)
# $number (String)
projects-lede-flags = {$count ->
        [0] No red flag is open.
        [one] One carries a red flag.
       *[other] {$number} carry a red flag.
    }
# $count (Number)
# $number (String)
projects-lede-running = {$count ->
        [0] Our work is done in all of them.
        [one] We are at work in one.
       *[other] We are at work in {$number}.
    }
projects-lede-first = A project brings the rhythm with it: when to call, why, and what to ask.
projects-find = Find a project or a client
projects-add = Add a project
projects-which = Which projects
projects-which-all = all projects
projects-which-open = projects we work on
projects-which-flagged = projects with a red flag
projects-by = led by
projects-kinds = of the kind
projects-kinds-any = any
projects-by-next = By next contact
projects-idle = Nothing planned
projects-idle-note = No contact is due in these projects.
projects-idle-why = No rule leads to a contact in this project now.
projects-none-like = No project matches. Another choice shows more.
projects-first = No project yet.
projects-first-next = Say what it is and when you presented it; the first contact places itself.
projects-first-client = A project belongs to a client: add one first.
projects-beside = About the projects
projects-states = How they stand

## Adding a project

projects-new-title = A new project
# $client (String)
projects-new-for = For {$client}
projects-new-lede = The kind chooses the rhythm. Dates may lie in the past: what is over is not called late.
projects-client = For which client
projects-client-choose = Choose a client
projects-name = What is it called?
projects-kind = What were you engaged for?
projects-solution = What did you advise?
projects-solution-hint = Only for a consultancy; it chooses between its two rhythms
projects-presented = When did you present it?
projects-presented-hint = For a consultancy; empty, if it is still to come
projects-begun = When did your work begin?
projects-begun-hint = The day of the handover; empty means today
projects-concluded = When did the client’s project conclude?
projects-concluded-hint = Only if it has
projects-manager = Who leads it
projects-contact = Whom to reach first
projects-contact-any = Whoever comes first at the client
projects-new-save = Add the project
# $project (String)
projects-added = {$project} is in, and its first contact has found its day.

## Words in the margin of the form

projects-days-word = When
projects-people-word = Who
