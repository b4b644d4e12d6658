## Names of the scripts

script-start-of-work = Start of work
script-build = While it is being built
script-existing-solution = While it is taken into use
script-interval-call = Interval call
script-daily-call = Daily call
script-retainer = Monthly check-in
script-follow-up-meeting = Follow-up meeting
script-conclusion = The one question
script-support = Support first
script-aftercare = Staying in touch
script-prospect = Getting to know each other

## Start of work (F2)

script-start-team-formed = Has the team been formed?
script-start-installed = Has the ready-made solution been installed?
script-start-where = Where do we stand?
script-start-difficulties = Are there any difficulties?
script-start-left-out = Has anything been left out?
script-start-unclear = Is anything unclear?

## Build (F3)

script-build-progress = How is development going?
script-build-difficulties = What difficulties have come up?
script-build-plan = Is there anything in the original plan that should change and be looked into?
script-build-end = When do you expect to finish, and is an event planned?

## Existing solution (F3)

script-use-who = Who uses it by now, and how often?
script-use-old-way = What do people still do the old way?
script-use-fit = What does not fit?
script-use-adapt = Is there anything to adapt or to look into?
script-use-done = When would you call it done?

## Interval call (P8)

script-interval-scope = Scope: is there anything new, or anything to leave out?
script-interval-budget = Budget: where do we stand?
script-interval-dates = Dates: what has moved, and what may still move?
script-interval-ideas = What ideas do you have?
script-interval-not-feasible = What is not feasible, and why? (We say it first.)

## Daily call (P3)

script-daily-done = What has been done since we last spoke?
script-daily-next = What comes next?
script-daily-need = What do we need from you?

## Retainer

script-retainer-helped = What helped this month?
script-retainer-coming = What is coming that we should know about?
script-retainer-right = Is the arrangement still right for you?

## Conclusion (F4): the opening credits their path, then the one question

script-conclusion-opening = Congratulations on the road you have travelled.
# $register (String) - formal or informal, how we address this person
# $gender (String) - feminine, masculine or unknown
script-conclusion-dream = {$register ->
        [informal] Have you gone from nightmare to dream?
       *[formal] {$gender ->
       *[unknown] Have you gone from nightmare to dream?
    }
    }

## Support (F6, F7)

script-support-how = How are you, and how is the team?
script-support-obstacle = What stands in the way now?
script-support-help = What would help most this week?
script-support-next = When shall we talk next?

## Aftercare

script-aftercare-going = How is it going with what we did together?
script-aftercare-changing = What is changing for you?
script-aftercare-help = Can we do anything for you?

## Prospects

script-prospect-changed = What has changed since we last spoke?
script-prospect-solve = What would you most like to see solved?
script-prospect-next = What would be a good next step, and when?

## Follow-up meeting (A3, A5, A7)

script-follow-up-workflow = How do you feel the workflow of the project went?
script-follow-up-well = What went well, and why?
script-follow-up-not-well = What was not so good, and why?
script-follow-up-quality = Was the quality of the work what you had expected?
script-follow-up-as-expected = Did the process and the experience as a whole go as expected?
script-follow-up-change = Is there anything that should change for the next project?
script-follow-up-unexpected = Was anything unexpected? If so, what would spare us surprises?
script-follow-up-updates = Are updates, changes or revisions planned?
script-follow-up-portfolio = May we show the project in our portfolio?
script-follow-up-tie-in = Are there services or materials that would tie in with this project, or improve it?
script-follow-up-testimonial = Would you put into a few words how it went for you?
script-follow-up-referral = Is there somebody you know whom this could help too?

## Our own doubts (F8), shown to us alone

script-doubt-call = Should I call the client?
script-doubt-disturb = Am I not disturbing?
script-doubt-too-much = Am I not too much on top of them?
script-doubt-finished = After all, is my work not finished?

## Offers of help that go with a script (F9)

# $who (String) - the person or the client
offer-fragile = Ask {$who} what would take weight off just now, and offer one small thing we can do.
# $who (String) - the person or the client
offer-team-forming = The team is forming: offer {$who} help in finding people, or an hour with the new ones.
# $who (String) - the person or the client
offer-installing = Installing is where people get stuck: offer {$who} half a day beside whoever does it.
# $who (String) - the person or the client
offer-silent = {$who} has not answered for a while: another channel, and no reproach.
