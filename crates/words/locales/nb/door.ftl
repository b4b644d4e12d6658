## Before anybody is signed in

door-languages = Språk
