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
# $least (String)
door-password-hint = At least {$least} characters. A short sentence is good.
door-again = You are no longer signed in
door-again-lede = Nothing has been saved yet, and nothing that you wrote is lost: it waits on this page. Sign in in a new tab, come back here and send it again.
door-again-sign-in = Sign in in a new tab
door-again-send = Send it again
