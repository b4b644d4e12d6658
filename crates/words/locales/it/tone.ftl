## A draft praises our own part (F12): advice, never a block. The words pointed out come first

tone-thanks-to-us = «{$said}» mette noi all’origine di tutto. Di’ che cosa ci hanno messo loro: la pazienza, il coraggio, il lavoro.
tone-we-did = «{$said}» racconta quello che abbiamo fatto noi. È il loro giorno: comincia la frase da loro.
tone-our-part = «{$said}» loda la nostra parte. Toglilo, e nomina una tappa della loro strada.
tone-without-us = «{$said}» li fa sentire piccoli. Una strada l’avrebbero trovata: di’ quanta ne hanno fatta.
tone-proud-of-ourselves = «{$said}» è orgoglio per noi stessi. Meglio essere orgogliosi di loro, o semplicemente contenti.
