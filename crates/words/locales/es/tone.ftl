## A draft praises our own part (F12): advice, never a block. The words pointed out come first

tone-thanks-to-us = «{$said}» nos pone a nosotros en el origen. Di lo que han hecho ellos: su paciencia, su valor, su trabajo.
tone-we-did = «{$said}» cuenta lo que hicimos nosotros. Es su día: empieza la frase por ellos.
tone-our-part = «{$said}» elogia nuestra parte. Quítalo y nombra un paso de su camino.
tone-without-us = «{$said}» los empequeñece. Habrían encontrado el camino: di hasta dónde han llegado.
tone-proud-of-ourselves = «{$said}» es orgullo propio. Mejor el orgullo por ellos, o simplemente la alegría.
