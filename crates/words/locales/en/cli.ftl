## Commands

# $day (String)
cli-nobody = Nobody to reach on { $day }.
cli-nothing-planned = nothing planned
cli-no-workspace = Nobody owns this installation yet. Start Seguito, open its address and give the set-up word.
# $names (String)
cli-which-workspace = Say which workspace with --workspace: { $names }.
cli-no-member = No member of this workspace has that email or name. Say who with --as.
# $place (String)
cli-no-data = There are no data in { $place } yet. Start Seguito there first, or name another folder with --data.
# $path (String)
cli-link = Hand over this link; it works once. After the address of your Seguito: { $path }
# $name (String)
cli-workspace-made = The workspace { $name } is ready.
# $clients (String)
# $touchpoints (String)
# $lines (String)
# $differences (String)
cli-doctor = Clients replayed: { $clients }. Planned contacts compared: { $touchpoints }. Lines of the timeline walked: { $lines }. Differences: { $differences }.
# $path (String)
# $detail (String)
cli-file = { $path } cannot be read or written: { $detail }
# $batch (String)
cli-imported = Brought in as { $batch }. To take it back: seguito undo { $batch }
# $names (String)
cli-no-preset = No preset has this name. There are: { $names }.
cli-claimed = This installation has an owner already. Sign in, or ask the owner for a link.
# $address (String)
cli-demo-open = To open it: seguito serve, then { $address }
# $mail (String)
# $password (String)
cli-demo-guest = Sign in as { $mail } with the password { $password }, which is shown this once.
# $mail (String)
cli-demo-member = Sign in as { $mail }, with your own password.
# $name (String)
cli-no-client = No client is called { $name }. seguito client list shows all of them.
# $name (String)
# $client (String)
cli-no-contact-of = { $client } has nobody called { $name }. Their page shows the people.
# $name (String)
# $client (String)
cli-no-project-of = { $client } has no project called { $name }. Their page shows the projects.
# $name (String)
# $names (String)
cli-which-record = { $name } could be several: { $names }. Write more of the name.
cli-log-flag = A red flag is raised. While it is open, you hear from each other every week.
cli-log-offer = An offer of help is noted as an opportunity; nothing is sent.
cli-log-request = A request for analysis is open.
# $path (String)
# $detail (String)
cli-mapping-unread = { $path } is no mapping: { $detail }. Write one line a column, as docs/cli.md shows.
cli-full = The disk that holds the data is full, and nothing was kept. Free some space and try again; what was saved before is safe.
cli-read-only = The data cannot be written, and nothing was kept. Make them writable for this user, then try again.
cli-busy = Another program has held the data for too long, and nothing was kept. Try again in a moment.
# $number (String)
cli-way-back = To take it back: seguito undo { $number }
# $name (String)
cli-nothing-planned-with = Nothing is planned with { $name }. seguito plan puts a contact on a day of your choice.
# $name (String)
# $mark (String)
cli-no-mark = { $name } has no such mark now: { $mark }.
cli-not-there = Nothing is here under this number or id.
cli-undo-what = What is to be taken back is a number that a command told, or the id of a list that was brought in.
