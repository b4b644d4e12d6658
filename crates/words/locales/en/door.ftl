## Before anybody is signed in

door-languages = Language
door-sign-in = Sign in
door-sign-in-lede = Who is to be reached today is waiting inside.
door-mail = Your email
door-password = Password
door-wrong = Email and password do not fit together. Try once more, or ask an owner of the workspace for a new link.
door-forgotten = Forgotten? An owner of the workspace can hand you a new link.
door-which = Which workspace?
door-which-lede = You belong to several. Each has its own clients.
door-none = You belong to no workspace any more. Ask an owner for a new link.
door-link-title = Choose your password
# $name (String)
door-link-lede = {$name}, this link works once. Your password signs you in from now on.
door-new-password = New password
# $least (String)
door-password-hint = At least {$least} characters. A short sentence is good.
door-link-use = Keep it, and come in
door-link-dead = This link no longer works
door-link-dead-why = It was used, or its time is over. Ask an owner of the workspace for a new one.
# $workspace (String)
door-join-title = Join {$workspace}
# $name (String)
door-join-lede = {$name}, you sign in with the password you have already.
