## A one-time link that an owner handed over

# $workspace (String)
join-title = Welcome to {$workspace}
# $name (String)
# $mail (String)
join-lede = {$name}, choose a password, and you are in. You sign in with {$mail}.
# $name (String)
join-lede-known = {$name}, you have a sign-in here already. Give its password, and this workspace is yours too.
join-reset-title = A new password
# $name (String)
# $mail (String)
join-reset-lede = {$name}, choose a new password for {$mail}. All other sign-ins end.
join-password = New password
join-password-known = Your password
# $least (String)
join-password-hint = At least {$least} characters. A short sentence is easy to keep in mind.
join-do = Come in
join-ended = This link opens nothing any more
join-ended-why = It was used, has expired, or was never one of ours. Ask whoever gave it to you for another.
