## Columns of lists that come in and go out, and which of several mails, phones or addresses a value is

column-organisation = Client
column-name = Client or person
column-full-name = Contact person
column-prefix = Form of address
column-given = Given name
column-middle = Middle name
column-family = Family name
column-suffix = Name suffix
column-nickname = Goes by
column-role = Role
column-department = Department
column-mail = Email
column-phone = Phone
column-website = Website
column-address = Whole address
column-street = Street
column-po-box = PO box
column-locality = Town
column-region = Region
column-postal-code = Postal code
column-country = Country
column-language = Language
column-zone = Time zone
column-last-contact = Last contact
column-rhythm = Rhythm
column-tags = Tags
column-notes = Notes
column-source-id = Id in the source
column-birthday = Birthday
column-birth-year = Year of birth
column-birth-month = Month of birth
column-birth-day = Day of birth
column-mail-label = Which email
column-phone-label = Which phone
column-address-label = Which address
column-extra = A field of its own
column-leave-out = Leave out
# $column (String) - a column's name
# $number (String) - which of several
column-numbered = {$column} {$number}

column-which-work = work
column-which-home = home
column-which-mobile = mobile
column-which-main = main number
column-which-fax = fax
column-which-pager = pager
column-which-car = car
column-which-video = video
column-which-assistant = assistant
column-which-other = other
