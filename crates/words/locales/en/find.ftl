## Find or do

find-title = Find or do
find-lede = Clients, their people, projects, and what can be done.
find-lede-plan = With whom do you want to plan a contact?
find-what = A name, an email address, a phone number, or what you want to do
find-hint = The beginnings of words are enough, two letters or more.
find-things = Found
# $typed (String)
find-none = Nothing begins like “{$typed}”.
find-none-next = Fewer letters, or another word of the name, may find it.
find-client = Client
find-contact = Contact
# $client (String)
find-contact-at = Contact, {$client}
find-project = Project
# $client (String)
find-project-of = Project, {$client}
find-acts = What can be done
find-act = Do
find-page = Page
# $client (String)
find-log-with = Log a contact with {$client}
# $client (String)
find-plan-with = Plan a contact with {$client}
find-add-client = Add a client
find-add-project = Add a project
find-import = Bring in a list of clients
find-leave = Note days away
find-add-member = Add a member to the team
find-make-token = Make an API token
