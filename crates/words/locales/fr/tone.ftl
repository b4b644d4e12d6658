## A draft praises our own part (F12): advice, never a block. The words pointed out come first

tone-thanks-to-us = « {$said} » nous met à l’origine de tout. Dites ce qu’ils ont fait : leur patience, leur courage, leur travail.
tone-we-did = « {$said} » raconte ce que nous avons fait. C’est leur jour : commencez la phrase par « vous ».
tone-our-part = « {$said} » loue notre part. Retirez-le, et nommez une étape de leur chemin.
tone-without-us = « {$said} » les rapetisse. Ils auraient trouvé un chemin : dites tout ce qu’ils ont parcouru.
tone-proud-of-ourselves = « {$said} » est de la fierté pour nous-mêmes. Mieux vaut être fier d’eux, ou simplement content.
