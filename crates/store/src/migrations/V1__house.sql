-- Across workspaces: the installation, sign-ins.

CREATE TABLE installation (
  id @number NOT NULL PRIMARY KEY CHECK (id = 1),
  word_hash @bytes,
  claimed_at @number,
  quiet_since @number
) @strict;

CREATE TABLE account (
  id @id NOT NULL PRIMARY KEY,
  mail @text NOT NULL UNIQUE,
  password_hash @text,
  created_at @number NOT NULL,
  version @number NOT NULL
) @strict;

CREATE TABLE session (
  token_hash @bytes NOT NULL PRIMARY KEY,
  account_id @id NOT NULL REFERENCES account (id),
  created_at @number NOT NULL,
  seen_at @number NOT NULL,
  proved_at @number NOT NULL,
  browser @text NOT NULL
) @strict;
CREATE INDEX session_of_account ON session (account_id);

CREATE TABLE guess (
  kind @text NOT NULL,
  subject @bytes NOT NULL,
  first_at @number NOT NULL,
  count @number NOT NULL,
  PRIMARY KEY (kind, subject)
) @strict;

-- A workspace and its people.

CREATE TABLE workspace (
  workspace_id @id NOT NULL PRIMARY KEY,
  name @text NOT NULL,
  slug @text NOT NULL UNIQUE,
  language @text NOT NULL,
  calendar @text NOT NULL,
  gap @number NOT NULL,
  weekly_cap @number NOT NULL,
  demo @number NOT NULL,
  created_at @number NOT NULL,
  version @number NOT NULL
) @strict;

CREATE TABLE chain (
  workspace_id @id NOT NULL PRIMARY KEY REFERENCES workspace (workspace_id),
  sequence @number NOT NULL,
  hash @bytes NOT NULL,
  revision @number NOT NULL DEFAULT 0
) @strict;

CREATE TABLE cadence (
  workspace_id @id NOT NULL REFERENCES workspace (workspace_id),
  key @text NOT NULL,
  body @text NOT NULL,
  version @number NOT NULL,
  PRIMARY KEY (workspace_id, key)
) @strict;

CREATE TABLE member (
  workspace_id @id NOT NULL REFERENCES workspace (workspace_id),
  id @id NOT NULL,
  account_id @id REFERENCES account (id),
  name @text NOT NULL,
  mail @text NOT NULL,
  role @text NOT NULL CHECK (role IN ('owner', 'member', 'reader')),
  language @text NOT NULL,
  calendar @text NOT NULL,
  daily_load @number NOT NULL,
  single_keys @number NOT NULL,
  removed_at @number,
  version @number NOT NULL,
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, mail)
) @strict;
CREATE INDEX member_of_account ON member (account_id);

CREATE TABLE leave (
  workspace_id @id NOT NULL,
  id @id NOT NULL,
  member_id @id NOT NULL,
  from_day @day NOT NULL,
  until_day @day NOT NULL,
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, member_id) REFERENCES member (workspace_id, id)
) @strict;
CREATE INDEX leave_of_member ON leave (workspace_id, member_id);

CREATE TABLE invitation (
  workspace_id @id NOT NULL,
  id @id NOT NULL,
  token_hash @bytes NOT NULL UNIQUE,
  kind @text NOT NULL CHECK (kind IN ('join', 'reset')),
  member_id @id NOT NULL,
  made_by @id NOT NULL,
  made_at @number NOT NULL,
  expires_at @number NOT NULL,
  used_at @number,
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, member_id) REFERENCES member (workspace_id, id)
) @strict;

CREATE TABLE token (
  workspace_id @id NOT NULL,
  id @id NOT NULL,
  token_hash @bytes NOT NULL UNIQUE,
  member_id @id NOT NULL,
  name @text NOT NULL,
  scopes @text NOT NULL,
  made_at @number NOT NULL,
  expires_at @number NOT NULL,
  seen_at @number,
  revoked_at @number,
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, member_id) REFERENCES member (workspace_id, id)
) @strict;

-- Clients and their people.

CREATE TABLE client (
  workspace_id @id NOT NULL REFERENCES workspace (workspace_id),
  id @id NOT NULL,
  name @text NOT NULL,
  sort_key @bytes NOT NULL,
  manager_id @id NOT NULL,
  language @text NOT NULL,
  calendar @text NOT NULL,
  tags @text NOT NULL,
  note @text NOT NULL,
  extra @text NOT NULL,
  card @text NOT NULL,
  prospect @text,
  rhythm_every @text,
  rhythm_since @text,
  rhythm_agreed @number NOT NULL,
  backlog @text,
  do_not_contact @text,
  exit @text,
  dissolved @text,
  last_contact @day,
  merged_into @id,
  created_at @number NOT NULL,
  version @number NOT NULL,
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, manager_id) REFERENCES member (workspace_id, id)
) @strict;
CREATE INDEX client_by_name ON client (workspace_id, sort_key, id);
CREATE INDEX client_of_manager ON client (workspace_id, manager_id, id) WHERE merged_into IS NULL;
CREATE INDEX client_double ON client (workspace_id, merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE client_tag (
  workspace_id @id NOT NULL,
  tag @text NOT NULL,
  client_id @id NOT NULL,
  PRIMARY KEY (workspace_id, tag, client_id),
  FOREIGN KEY (workspace_id, client_id) REFERENCES client (workspace_id, id)
) @tight;
CREATE INDEX client_tag_of_client ON client_tag (workspace_id, client_id);

CREATE TABLE contact (
  workspace_id @id NOT NULL,
  id @id NOT NULL,
  client_id @id NOT NULL,
  name @text NOT NULL,
  sort_key @bytes NOT NULL,
  position @number NOT NULL,
  title @text NOT NULL,
  mail @text NOT NULL,
  phone @text NOT NULL,
  phone_e164 @text NOT NULL,
  chat @text NOT NULL,
  channels @text NOT NULL,
  language @text,
  formal @number,
  gender @text,
  calendar @text,
  hours_from @text,
  hours_until @text,
  note @text NOT NULL,
  extra @text NOT NULL,
  card @text NOT NULL,
  do_not_contact @text,
  left_on @text,
  created_at @number NOT NULL,
  version @number NOT NULL,
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, client_id) REFERENCES client (workspace_id, id)
) @strict;
CREATE INDEX contact_of_client ON contact (workspace_id, client_id, position, id);
CREATE INDEX contact_by_name ON contact (workspace_id, sort_key, id);

CREATE TABLE wish (
  workspace_id @id NOT NULL,
  id @id NOT NULL,
  client_id @id NOT NULL,
  contact_id @id,
  text @text NOT NULL,
  said_on @day NOT NULL,
  version @number NOT NULL,
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, client_id) REFERENCES client (workspace_id, id)
) @strict;
CREATE INDEX wish_of_client ON wish (workspace_id, client_id);

CREATE TABLE mark (
  workspace_id @id NOT NULL,
  id @id NOT NULL,
  client_id @id NOT NULL,
  project_id @id,
  kind @text NOT NULL,
  since @day NOT NULL,
  ended @day,
  confirmed @day,
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, client_id) REFERENCES client (workspace_id, id)
) @strict;
CREATE INDEX mark_of_client ON mark (workspace_id, client_id);

-- Projects: our work, the client's project.

CREATE TABLE project (
  workspace_id @id NOT NULL,
  id @id NOT NULL,
  client_id @id NOT NULL,
  name @text NOT NULL,
  sort_key @bytes NOT NULL,
  kind @text NOT NULL,
  solution @text,
  manager_id @id NOT NULL,
  contact_id @id,
  agreed_hour @text,
  note @text NOT NULL,
  stage @text NOT NULL,
  state @text NOT NULL,
  builder @text NOT NULL,
  event_fact @id,
  event_day @day,
  event_known @day,
  event_name @text NOT NULL,
  event_who @text NOT NULL,
  event_planned @day,
  event_noted @day,
  quarterly @text,
  quarterly_reason @text NOT NULL,
  outcome @text NOT NULL,
  outcome_answer @text,
  outcome_day @day,
  created_at @number NOT NULL,
  version @number NOT NULL,
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, client_id) REFERENCES client (workspace_id, id),
  FOREIGN KEY (workspace_id, manager_id) REFERENCES member (workspace_id, id)
) @strict;
CREATE INDEX project_of_client ON project (workspace_id, client_id, id);
CREATE INDEX project_by_name ON project (workspace_id, sort_key, id);

CREATE TABLE stage_entered (
  workspace_id @id NOT NULL,
  id @id NOT NULL,
  client_id @id NOT NULL,
  project_id @id NOT NULL,
  stage @text NOT NULL,
  day @day NOT NULL,
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, project_id) REFERENCES project (workspace_id, id)
) @strict;
CREATE INDEX stage_entered_of_client ON stage_entered (workspace_id, client_id, day, id);

CREATE TABLE state_said (
  workspace_id @id NOT NULL,
  id @id NOT NULL,
  client_id @id NOT NULL,
  project_id @id NOT NULL,
  state @text NOT NULL,
  builder @text NOT NULL,
  day @day NOT NULL,
  entered @day NOT NULL,
  said_by @text NOT NULL,
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, project_id) REFERENCES project (workspace_id, id)
) @strict;
CREATE INDEX state_said_of_client ON state_said (workspace_id, client_id, day, id);

CREATE TABLE promise (
  workspace_id @id NOT NULL,
  id @id NOT NULL,
  client_id @id NOT NULL,
  project_id @id,
  contact_id @id,
  member_id @id NOT NULL,
  text @text NOT NULL,
  made_on @day NOT NULL,
  due_on @day,
  kept_on @day,
  retracted_on @day,
  version @number NOT NULL,
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, client_id) REFERENCES client (workspace_id, id)
) @strict;
CREATE INDEX promise_of_client ON promise (workspace_id, client_id);

-- What happened, what is planned, what a person ordered.

CREATE TABLE interaction (
  workspace_id @id NOT NULL,
  id @id NOT NULL,
  client_id @id NOT NULL,
  member_id @id NOT NULL,
  contact_id @id,
  at @number NOT NULL,
  channel @text NOT NULL,
  direction @text NOT NULL,
  outcome @text NOT NULL,
  weight @text NOT NULL,
  standing @text,
  projects @text NOT NULL,
  scripts @text NOT NULL,
  answers @text NOT NULL,
  progress @text NOT NULL,
  critical @text NOT NULL,
  note @text NOT NULL,
  again @day,
  version @number NOT NULL,
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, client_id) REFERENCES client (workspace_id, id),
  FOREIGN KEY (workspace_id, member_id) REFERENCES member (workspace_id, id)
) @strict;
CREATE INDEX interaction_of_client ON interaction (workspace_id, client_id, at, id);
CREATE INDEX interaction_facts ON interaction (workspace_id, client_id, at, id, member_id, contact_id, channel, direction, outcome, weight, projects, scripts, again);

CREATE TABLE flag (
  workspace_id @id NOT NULL,
  id @id NOT NULL,
  client_id @id NOT NULL,
  project_id @id NOT NULL,
  origin @id,
  kind @text NOT NULL CHECK (kind IN ('blocked', 'other')),
  text @text NOT NULL,
  owner_id @id NOT NULL,
  opened @day NOT NULL,
  closed @day,
  closing_note @text NOT NULL,
  version @number NOT NULL,
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, project_id) REFERENCES project (workspace_id, id)
) @strict;
CREATE INDEX flag_of_client ON flag (workspace_id, client_id);
CREATE INDEX flag_open ON flag (workspace_id, project_id) WHERE closed IS NULL;

CREATE TABLE opportunity (
  workspace_id @id NOT NULL,
  id @id NOT NULL,
  client_id @id NOT NULL,
  project_id @id,
  origin @id,
  text @text NOT NULL,
  next_step @text NOT NULL,
  state @text NOT NULL CHECK (state IN ('draft', 'offered', 'won', 'lost')),
  opened @day NOT NULL,
  closed @day,
  version @number NOT NULL,
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, client_id) REFERENCES client (workspace_id, id)
) @strict;
CREATE INDEX opportunity_of_client ON opportunity (workspace_id, client_id);

CREATE TABLE request (
  workspace_id @id NOT NULL,
  id @id NOT NULL,
  client_id @id NOT NULL,
  project_id @id,
  origin @id,
  kind @text NOT NULL CHECK (kind IN ('analysis', 'change', 'idea')),
  text @text NOT NULL,
  state @text NOT NULL CHECK (state IN ('open', 'accepted', 'refused')),
  reason @text NOT NULL,
  opened @day NOT NULL,
  answered @day,
  version @number NOT NULL,
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, client_id) REFERENCES client (workspace_id, id)
) @strict;
CREATE INDEX request_of_client ON request (workspace_id, client_id);

CREATE TABLE planned (
  workspace_id @id NOT NULL,
  id @id NOT NULL,
  client_id @id NOT NULL,
  made @day NOT NULL,
  day @day NOT NULL,
  member_id @id NOT NULL,
  contact_id @id,
  project_id @id,
  channel @text NOT NULL,
  about @text NOT NULL,
  settled @text,
  dropped @text,
  version @number NOT NULL,
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, client_id) REFERENCES client (workspace_id, id)
) @strict;
CREATE INDEX planned_of_client ON planned (workspace_id, client_id);

CREATE TABLE agenda_order (
  workspace_id @id NOT NULL,
  id @id NOT NULL,
  client_id @id NOT NULL,
  member_id @id NOT NULL,
  at @number NOT NULL,
  kind @text NOT NULL CHECK (kind IN ('another-day', 'not-needed', 'pause')),
  occurrence @text,
  project_id @id,
  day @day,
  reason @text NOT NULL,
  taken_back_at @number,
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, client_id) REFERENCES client (workspace_id, id)
) @strict;
CREATE INDEX agenda_order_of_client ON agenda_order (workspace_id, client_id, at, id);
CREATE INDEX agenda_order_by_time ON agenda_order (workspace_id, at, id);

-- The kept agenda. All of it can be made again from the facts above and the placements.

CREATE TABLE agenda (
  workspace_id @id NOT NULL,
  client_id @id NOT NULL,
  as_of @number NOT NULL,
  recheck_on @number,
  next_day @day NOT NULL,
  next_id @id,
  silent_since @day NOT NULL,
  facets @text NOT NULL,
  placements @text NOT NULL,
  settled @text NOT NULL,
  PRIMARY KEY (workspace_id, client_id),
  FOREIGN KEY (workspace_id, client_id) REFERENCES client (workspace_id, id)
) @strict;
CREATE INDEX agenda_recheck ON agenda (workspace_id, recheck_on);
CREATE INDEX agenda_next ON agenda (workspace_id, next_day, client_id, facets);
CREATE INDEX agenda_facets ON agenda (workspace_id, facets, client_id);
CREATE INDEX agenda_silence ON agenda (workspace_id, silent_since, client_id, facets);

CREATE TABLE touchpoint (
  workspace_id @id NOT NULL,
  id @id NOT NULL,
  client_id @id NOT NULL,
  project_id @id,
  contact_id @id,
  member_id @id NOT NULL,
  rule @text NOT NULL,
  day @day NOT NULL,
  opens_at @number NOT NULL,
  closes_at @number,
  place @text NOT NULL CHECK (place IN ('due', 'held')),
  awaited @number NOT NULL,
  standing @text NOT NULL,
  why @text,
  why_kind @text,
  entry @text NOT NULL,
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, client_id) REFERENCES client (workspace_id, id)
) @strict;
CREATE INDEX touchpoint_of_client ON touchpoint (workspace_id, client_id);
CREATE INDEX touchpoint_today ON touchpoint (workspace_id, member_id, opens_at, id) WHERE awaited = 1;
CREATE INDEX touchpoint_week ON touchpoint (workspace_id, day, id) WHERE awaited = 1;
CREATE INDEX touchpoint_load ON touchpoint (workspace_id, member_id, day) WHERE awaited = 1;
CREATE INDEX touchpoint_held ON touchpoint (workspace_id, day, id, why_kind, member_id) WHERE why_kind <> 'planned';
CREATE INDEX touchpoint_held_of ON touchpoint (workspace_id, member_id, day, id, why_kind) WHERE why_kind <> 'planned';
CREATE INDEX touchpoint_unplaceable ON touchpoint (workspace_id, day, id) WHERE standing = 'unplaceable';
CREATE INDEX touchpoint_of_project ON touchpoint (workspace_id, project_id, day, id) WHERE awaited = 1;

-- Kept counts: what a list says of the whole workspace is read from here, never counted. The database keeps them
-- itself, by triggers, whoever writes. A count is the sum of its slots.

CREATE TABLE tally (
  workspace_id @id NOT NULL,
  what @text NOT NULL,
  which @text NOT NULL,
  slot @number NOT NULL,
  number @number NOT NULL,
  PRIMARY KEY (workspace_id, what, which, slot)
) @tight;

-- Names that more than one client bears.

CREATE TABLE namesake (
  workspace_id @id NOT NULL,
  sort_key @bytes NOT NULL,
  PRIMARY KEY (workspace_id, sort_key)
) @tight;

-- The timeline: never changed, chained, its payload beside it.

CREATE TABLE event (
  workspace_id @id NOT NULL REFERENCES workspace (workspace_id),
  sequence @number NOT NULL,
  id @id NOT NULL,
  at @number NOT NULL,
  happened_at @number NOT NULL,
  member_id @id,
  via @text NOT NULL,
  noun @text NOT NULL,
  noun_id @id NOT NULL,
  verb @text NOT NULL,
  client_id @id,
  undoes @number,
  digest @bytes NOT NULL,
  hash @bytes NOT NULL,
  PRIMARY KEY (workspace_id, sequence)
) @strict;
CREATE INDEX event_of_client ON event (workspace_id, client_id, happened_at, sequence);
CREATE INDEX event_of_member ON event (workspace_id, member_id, sequence);
CREATE INDEX event_of_noun ON event (workspace_id, noun_id, sequence);
CREATE INDEX event_undone ON event (workspace_id, undoes) WHERE undoes IS NOT NULL;

CREATE TABLE event_payload (
  workspace_id @id NOT NULL,
  sequence @number NOT NULL,
  part @number NOT NULL,
  salt @bytes NOT NULL,
  body @bytes NOT NULL,
  PRIMARY KEY (workspace_id, sequence, part),
  FOREIGN KEY (workspace_id, sequence) REFERENCES event (workspace_id, sequence)
) @strict;

CREATE TABLE event_about (
  workspace_id @id NOT NULL,
  about_id @id NOT NULL,
  happened_at @number NOT NULL,
  sequence @number NOT NULL,
  PRIMARY KEY (workspace_id, about_id, happened_at, sequence),
  FOREIGN KEY (workspace_id, sequence) REFERENCES event (workspace_id, sequence)
) @tight;

-- Finding, drafts, trash, imports, repeated requests.

CREATE TABLE term (
  workspace_id @id NOT NULL,
  term @text NOT NULL,
  entity_id @id NOT NULL,
  client_id @id NOT NULL,
  PRIMARY KEY (workspace_id, term, entity_id)
) @tight;

CREATE TABLE draft (
  workspace_id @id NOT NULL,
  member_id @id NOT NULL,
  form @text NOT NULL,
  body @text NOT NULL,
  saved_at @number NOT NULL,
  PRIMARY KEY (workspace_id, member_id, form),
  FOREIGN KEY (workspace_id, member_id) REFERENCES member (workspace_id, id)
) @strict;

CREATE TABLE trash (
  workspace_id @id NOT NULL REFERENCES workspace (workspace_id),
  id @id NOT NULL,
  noun @text NOT NULL,
  noun_id @id NOT NULL,
  name @text NOT NULL,
  client_id @id,
  deleted_at @number NOT NULL,
  member_id @id NOT NULL,
  body @text NOT NULL,
  PRIMARY KEY (workspace_id, id)
) @strict;
CREATE INDEX trash_by_time ON trash (workspace_id, deleted_at, id);

CREATE TABLE batch (
  workspace_id @id NOT NULL REFERENCES workspace (workspace_id),
  id @id NOT NULL,
  name @text NOT NULL,
  member_id @id NOT NULL,
  made_at @number NOT NULL,
  sequence @number NOT NULL,
  counts @text NOT NULL,
  undone_at @number,
  PRIMARY KEY (workspace_id, id)
) @strict;

CREATE TABLE import_mapping (
  workspace_id @id NOT NULL REFERENCES workspace (workspace_id),
  name @text NOT NULL,
  body @text NOT NULL,
  PRIMARY KEY (workspace_id, name)
) @strict;

CREATE TABLE submission (
  workspace_id @id NOT NULL,
  member_id @id NOT NULL,
  key @text NOT NULL,
  digest @bytes NOT NULL,
  answer @text NOT NULL,
  made_at @number NOT NULL,
  PRIMARY KEY (workspace_id, member_id, key),
  FOREIGN KEY (workspace_id, member_id) REFERENCES member (workspace_id, id)
) @strict;
CREATE INDEX submission_by_time ON submission (workspace_id, made_at);

@appends
@tallies
