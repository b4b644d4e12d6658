## Find or do

find-title = Buscar o hacer
find-lede = Clientes, su gente, proyectos y lo que se puede hacer.
find-lede-plan = ¿Con quién quieres planificar un contacto?
find-what = Un nombre, una dirección de correo, un teléfono o lo que quieres hacer
find-hint = Basta el principio de las palabras, desde dos letras.
find-things = Resultados
find-none = Nada empieza por «{$typed}».
find-none-next = Con menos letras, u otra palabra del nombre, quizá aparezca.
find-client = Cliente
find-contact = Persona de contacto
find-contact-at = Persona de contacto, {$client}
find-project = Proyecto
find-project-of = Proyecto, {$client}
find-acts = Lo que se puede hacer
find-act = Hacer
find-page = Página
find-log-with = Anotar un contacto con {$client}
find-plan-with = Planificar un contacto con {$client}
find-add-client = Añadir un cliente
find-add-project = Añadir un proyecto
find-import = Importar una lista de clientes
find-leave = Anotar días de ausencia
find-add-member = Añadir a alguien al equipo
find-make-token = Crear un token de API
