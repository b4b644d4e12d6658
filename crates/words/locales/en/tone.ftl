## A draft praises our own part (F12): advice, never a block. The words pointed out come first

# $said (String) - the words of the draft
tone-thanks-to-us = “{$said}” puts us at the beginning of it. Say what they did: thanks to their patience, their courage, their work.
# $said (String) - the words of the draft
tone-we-did = “{$said}” tells what we did. This is their day: begin the sentence with “you”.
# $said (String) - the words of the draft
tone-our-part = “{$said}” praises our part. Leave it out, and name a step of their road.
# $said (String) - the words of the draft
tone-without-us = “{$said}” makes them small. They would have found a way: say how far they have come.
# $said (String) - the words of the draft
tone-proud-of-ourselves = “{$said}” is pride in ourselves. Be proud of them, or just be glad.
