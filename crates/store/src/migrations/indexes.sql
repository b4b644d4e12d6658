-- Indexes beyond those that the tables were made with. They hold nothing of their own, so they need no version: what is
-- missing is made at the start. One statement a line.
CREATE INDEX touchpoint_held_of ON touchpoint (workspace_id, member_id, day, id) WHERE why_kind <> 'planned';
CREATE INDEX interaction_facts ON interaction (workspace_id, client_id, at, id, member_id, contact_id, channel, direction, outcome, weight, projects, scripts, again);
CREATE INDEX touchpoint_first_of_project ON touchpoint (workspace_id, project_id, day, id) WHERE awaited = 1;
