## Errors: what happened, what is safe, what to do

# $number (String) - what to ask for
trouble-number = If you ask for help, give this number: {$number}
trouble-to-today = Back to Today
trouble-absent = There is no such page
trouble-absent-why = It may have moved, or it is not yours to see. Nothing was changed.
trouble-sign-in = Sign in first
trouble-sign-in-why = This needs a member of the team, or a valid token.
trouble-may-not = You may look here, not write
trouble-may-not-why = An owner of the workspace can change this, or change your role.
trouble-scope = This token was not made for that
# $scope (String)
trouble-scope-why = A token that allows {$scope} is needed. You can make one in the settings.
# $count (Number)
# $number (String)
trouble-fields = {$count ->
        [one] {$number} field needs mending
       *[other] {$number} fields need mending
    }
trouble-fields-why = Nothing was saved. What is wrong is named field by field.
trouble-unreadable = This request cannot be read
trouble-unreadable-why = Go back, reload the page and try once more. Nothing was saved.
trouble-conflict = Somebody else saved this first
trouble-conflict-why = Your version is not lost: go back to it, reload in another tab, and choose.
trouble-touched = This can no longer be undone
trouble-touched-why = It has been changed since. What stands now was left as it is.
trouble-lasting = This stays as it is
trouble-lasting-why = What concerns the workspace itself, its members, invitations and tokens is not undone. It is changed in the settings: what is your own by you, everything else by an owner.
trouble-too-many = Too many tries
# $minutes (Number)
# $number (String)
trouble-too-many-why = {$minutes ->
        [one] Try again in a minute.
       *[other] Try again in {$number} minutes.
    }
trouble-too-large = That is too much at once
# $kilobytes (String) - the limit
trouble-too-large-why = At most {$kilobytes} kB can be sent here. Nothing was saved.
trouble-head-too-large = Your browser sends too much with this request
# $kilobytes (String) - the limit
trouble-head-too-large-why = At most {$kilobytes} kB of headers are read. Most often these are cookies: delete those of this address in your browser, then sign in again.
trouble-forged = This form came from another page
trouble-forged-why = For your safety nothing was saved. Open the page here and send it again.
trouble-unwritable = It cannot be saved just now
trouble-unwritable-why = The database does not answer or its disk is full. What was saved before is safe. Go back and try again in a moment.
trouble-too-slow = This took too long
trouble-too-slow-why = Nothing was saved. Go back and try again in a moment.
trouble-broken = Something broke on our side
trouble-broken-why = Nothing was saved, and what was saved before is safe. Go back and try again.
trouble-misshapen = The body has another shape
trouble-misshapen-why = Each field that does not fit is named; /api/docs says how the body is written. Nothing was saved.
trouble-not-json = The body is not JSON
trouble-not-json-why = Send it as application/json. Nothing was saved.
trouble-unconditional = Say over which version you write
trouble-unconditional-why = Send the ETag of the record, as you last read it, as If-Match. Nothing was saved.
trouble-stale-why = What stands now comes with this answer, with its mark as ETag. Nothing was saved.
