## Backup, archive, move: in the terminal

stage-writing = Writing everything into the file
stage-checking = Looking through the file
stage-taking = Bringing everything in
stage-proving = Comparing with the file
# $path (String)
# $workspaces (String)
# $rows (String)
archive-written = Everything is in { $path }. Workspaces: { $workspaces }. Rows: { $rows }. Keep it like a key: whoever has this file can read all of it.
# $place (String)
# $workspaces (String)
# $rows (String)
archive-restored = Everything is in { $place } again. Workspaces: { $workspaces }. Rows: { $rows }. Everybody signs in anew. What goes out by itself is held: see what was already sent, then start sending again with seguito wake.
# $names (String)
# $rows (String)
archive-imported = Brought in, and compared row by row. Workspaces: { $names }. Rows: { $rows }.
# $from (String)
# $to (String)
# $workspaces (String)
# $rows (String)
archive-moved = Everything is in { $to } now. Workspaces: { $workspaces }. Rows: { $rows }. Start Seguito there from now on. { $from } is as it was: remove it once you are sure, and start it no more.
# $path (String)
archive-foreign = { $path } is no archive of Seguito. Nothing was touched. Name a file made by seguito backup or seguito export archive.
# $path (String)
archive-damaged = { $path } was cut or altered after it was written. Nothing was touched. Take another copy of it, or an earlier backup.
# $path (String)
# $version (String)
archive-newer = { $path } was written by a newer Seguito ({ $version }). Nothing was touched. Use that version, or a later one.
# $path (String)
archive-too-large = { $path } would unpack to far more than an archive of its size can hold. Nothing was touched.
# $place (String)
archive-not-empty = There are data in { $place } already. Nothing was touched. Choose a place without data: another folder, or a new database.
# $name (String)
archive-taken = A workspace { $name } is here already. Nothing was touched. Bring it into another installation.
# $name (String)
archive-no-workspace = No workspace has the name { $name }. seguito workspace list shows all of them.
# $name (String)
# $line (String)
archive-rewritten = The timeline of { $name } does not hold from line { $line } on: it was changed after it was written. Nothing was touched. To take it all the same, add --even-rewritten.
archive-stopped = Stopped. Nothing was changed, and nothing half-done is left.
# $path (String)
archive-there-already = { $path } is there already, and is left as it is. Choose another name.
# $path (String)
# $detail (String)
archive-file = { $path } cannot be read or written: { $detail }. Nothing was kept. Check the name, the rights and the space on the disk.
# $place (String)
archive-same-place = The data are in { $place } already. Name another place with --to.
quiet-start = Restored from a backup: what goes out by itself is held. See what was already sent, then start sending again with seguito wake.
quiet-ended = What goes out by itself may go out again.
quiet-was-not = Nothing was held.
