## Before anybody is signed in

door-languages = Idioma
