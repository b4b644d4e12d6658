## The rules of the shipped packs, by name

rule-start-of-work = Start of work
rule-build = While it is being built
rule-in-use = While it is taken into use
rule-interval-call = Interval call
rule-daily-call = Daily call
rule-sprint-review = Sprint review
rule-check-in = Monthly check-in
rule-years-review = Year’s review
rule-congratulations = Congratulations
rule-event = Event, for ourselves
rule-staying-close = Staying close
rule-blocked = Blocked
rule-aftercare = Staying in touch
rule-own-rhythm = The client’s own rhythm
rule-prospect = Prospect
rule-by-hand = Planned by hand
rule-confirm-mark = Does the mark still hold?

## The packs, by name

pack-consultancy-new-build = Consultancy, new build
pack-consultancy-existing-solution = Consultancy, existing solution
pack-build = Build
pack-agile-build = Agile build
pack-retainer = Retainer

## What is wrong with an edited rule; the page marks the part of its sentence

wrong-rule-missing = Something is missing here. Fill in this part of the sentence.
wrong-rule-zero = A rhythm of zero never comes round. Give at least one.
wrong-rule-out-of-range = This length does not fit. Keep it under ten years, and each step longer than the one before.
wrong-rule-backwards = The room in days ends before it begins. Let it hold the day itself.
wrong-rule-wider-than-step = The room in days reaches into the next contact. Make it narrower, or the rhythm slower.
wrong-rule-unknown = This does not exist for this kind of engagement. Choose another from the list.
wrong-rule-taken = Another rule already has this name. Choose another name.
wrong-rule-may-not-be-off = This rule cannot be switched off: nobody is left alone when things go wrong.
