## The frame around every page

shell-brand = Seguito
# $page (String) - the page's own title
shell-title = {$page} · Seguito
shell-skip = Skip to the page
shell-index = Main pages
shell-tools = Tools
shell-today = Today
shell-clients = Clients
shell-projects = Projects
shell-weeks = Coming weeks
shell-held = Held back
shell-nothing-planned = Nothing planned
shell-rhythms = Rhythms
shell-import = Import
shell-settings = Settings
shell-trash = Trash
shell-log = Log
shell-more = More
shell-find-or-do = Find or do
shell-log-contact = Log a contact
shell-keyboard = Keyboard
shell-sign-out = Sign out
# $count (Number) - people to reach today
# $number (String) - the same, written for the reader
shell-waiting = {$count ->
        [0] Nobody to reach today
        [one] {$number} person to reach today
       *[other] {$number} people to reach today
    }
shell-demo = This is the demo. Nothing here is real.
shell-demo-end = Remove the demo
