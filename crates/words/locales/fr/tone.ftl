## A draft praises our own part (F12): advice, never a block. The words pointed out come first

tone-thanks-to-us = « {$said} » nous met à l’origine de tout. Dites ce qu’ils ont fait : grâce à leur patience, à leur courage, à leur travail.
tone-we-did = « {$said} » raconte ce que nous avons fait. C’est leur jour : commencez la phrase par « vous ».
tone-our-part = « {$said} » loue notre part. Retirez ces mots, et nommez une étape de leur chemin.
tone-without-us = « {$said} » les rapetisse. Ils auraient trouvé une solution : dites tout le chemin qu’ils ont parcouru.
tone-proud-of-ourselves = « {$said} » exprime une fierté de nous-mêmes. Dites votre fierté pour eux, ou simplement votre joie.
