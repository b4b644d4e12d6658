-- Each row that lists count is counted as it comes, changes, goes.
CREATE TRIGGER agenda_comes AFTER INSERT ON agenda
BEGIN
  INSERT INTO tally (workspace_id, what, which, slot, number)
  SELECT NEW.workspace_id, 'client', NEW.facets, 0, 1 WHERE true
  ON CONFLICT (workspace_id, what, which, slot) DO UPDATE SET number = number + excluded.number;
END;
CREATE TRIGGER agenda_changes AFTER UPDATE OF facets ON agenda
WHEN OLD.facets IS NOT NEW.facets
BEGIN
  INSERT INTO tally (workspace_id, what, which, slot, number)
  SELECT OLD.workspace_id, 'client', OLD.facets, 0, -1 WHERE true
  ON CONFLICT (workspace_id, what, which, slot) DO UPDATE SET number = number + excluded.number;
  INSERT INTO tally (workspace_id, what, which, slot, number)
  SELECT NEW.workspace_id, 'client', NEW.facets, 0, 1 WHERE true
  ON CONFLICT (workspace_id, what, which, slot) DO UPDATE SET number = number + excluded.number;
END;
CREATE TRIGGER agenda_goes AFTER DELETE ON agenda
BEGIN
  INSERT INTO tally (workspace_id, what, which, slot, number)
  SELECT OLD.workspace_id, 'client', OLD.facets, 0, -1 WHERE true
  ON CONFLICT (workspace_id, what, which, slot) DO UPDATE SET number = number + excluded.number;
END;
CREATE TRIGGER project_comes AFTER INSERT ON project
BEGIN
  INSERT INTO tally (workspace_id, what, which, slot, number)
  SELECT NEW.workspace_id, 'project', NEW.state || ' ' || NEW.stage, 0, 1 WHERE true
  ON CONFLICT (workspace_id, what, which, slot) DO UPDATE SET number = number + excluded.number;
END;
CREATE TRIGGER project_changes AFTER UPDATE OF state, stage ON project
WHEN OLD.state IS NOT NEW.state OR OLD.stage IS NOT NEW.stage
BEGIN
  INSERT INTO tally (workspace_id, what, which, slot, number)
  SELECT OLD.workspace_id, 'project', OLD.state || ' ' || OLD.stage, 0, -1 WHERE true
  ON CONFLICT (workspace_id, what, which, slot) DO UPDATE SET number = number + excluded.number;
  INSERT INTO tally (workspace_id, what, which, slot, number)
  SELECT NEW.workspace_id, 'project', NEW.state || ' ' || NEW.stage, 0, 1 WHERE true
  ON CONFLICT (workspace_id, what, which, slot) DO UPDATE SET number = number + excluded.number;
END;
CREATE TRIGGER project_goes AFTER DELETE ON project
BEGIN
  INSERT INTO tally (workspace_id, what, which, slot, number)
  SELECT OLD.workspace_id, 'project', OLD.state || ' ' || OLD.stage, 0, -1 WHERE true
  ON CONFLICT (workspace_id, what, which, slot) DO UPDATE SET number = number + excluded.number;
END;
CREATE TRIGGER client_tag_comes AFTER INSERT ON client_tag
BEGIN
  INSERT INTO tally (workspace_id, what, which, slot, number)
  SELECT NEW.workspace_id, 'tag', NEW.tag, 0, 1 WHERE true
  ON CONFLICT (workspace_id, what, which, slot) DO UPDATE SET number = number + excluded.number;
END;
CREATE TRIGGER client_tag_goes AFTER DELETE ON client_tag
BEGIN
  INSERT INTO tally (workspace_id, what, which, slot, number)
  SELECT OLD.workspace_id, 'tag', OLD.tag, 0, -1 WHERE true
  ON CONFLICT (workspace_id, what, which, slot) DO UPDATE SET number = number + excluded.number;
END;
CREATE TRIGGER client_comes AFTER INSERT ON client
WHEN NEW.merged_into IS NULL
BEGIN
  INSERT INTO tally (workspace_id, what, which, slot, number)
  SELECT NEW.workspace_id, 'manager', lower(hex(NEW.manager_id)), 0, 1 WHERE true
  ON CONFLICT (workspace_id, what, which, slot) DO UPDATE SET number = number + excluded.number;
END;
CREATE TRIGGER client_changes AFTER UPDATE OF manager_id, merged_into ON client
WHEN OLD.manager_id IS NOT NEW.manager_id OR OLD.merged_into IS NOT NEW.merged_into
BEGIN
  INSERT INTO tally (workspace_id, what, which, slot, number)
  SELECT OLD.workspace_id, 'manager', lower(hex(OLD.manager_id)), 0, -1 WHERE OLD.merged_into IS NULL
  ON CONFLICT (workspace_id, what, which, slot) DO UPDATE SET number = number + excluded.number;
  INSERT INTO tally (workspace_id, what, which, slot, number)
  SELECT NEW.workspace_id, 'manager', lower(hex(NEW.manager_id)), 0, 1 WHERE NEW.merged_into IS NULL
  ON CONFLICT (workspace_id, what, which, slot) DO UPDATE SET number = number + excluded.number;
END;
CREATE TRIGGER client_goes AFTER DELETE ON client
WHEN OLD.merged_into IS NULL
BEGIN
  INSERT INTO tally (workspace_id, what, which, slot, number)
  SELECT OLD.workspace_id, 'manager', lower(hex(OLD.manager_id)), 0, -1 WHERE true
  ON CONFLICT (workspace_id, what, which, slot) DO UPDATE SET number = number + excluded.number;
END;
CREATE TRIGGER touchpoint_comes AFTER INSERT ON touchpoint
WHEN NEW.why_kind <> 'planned'
BEGIN
  INSERT INTO tally (workspace_id, what, which, slot, number)
  SELECT NEW.workspace_id, 'held', NEW.why_kind || ' ' || lower(hex(NEW.member_id)), 0, 1 WHERE true
  ON CONFLICT (workspace_id, what, which, slot) DO UPDATE SET number = number + excluded.number;
END;
CREATE TRIGGER touchpoint_changes AFTER UPDATE OF why_kind, member_id ON touchpoint
WHEN OLD.why_kind IS NOT NEW.why_kind OR OLD.member_id IS NOT NEW.member_id
BEGIN
  INSERT INTO tally (workspace_id, what, which, slot, number)
  SELECT OLD.workspace_id, 'held', OLD.why_kind || ' ' || lower(hex(OLD.member_id)), 0, -1
  WHERE OLD.why_kind <> 'planned'
  ON CONFLICT (workspace_id, what, which, slot) DO UPDATE SET number = number + excluded.number;
  INSERT INTO tally (workspace_id, what, which, slot, number)
  SELECT NEW.workspace_id, 'held', NEW.why_kind || ' ' || lower(hex(NEW.member_id)), 0, 1
  WHERE NEW.why_kind <> 'planned'
  ON CONFLICT (workspace_id, what, which, slot) DO UPDATE SET number = number + excluded.number;
END;
CREATE TRIGGER touchpoint_goes AFTER DELETE ON touchpoint
WHEN OLD.why_kind <> 'planned'
BEGIN
  INSERT INTO tally (workspace_id, what, which, slot, number)
  SELECT OLD.workspace_id, 'held', OLD.why_kind || ' ' || lower(hex(OLD.member_id)), 0, -1 WHERE true
  ON CONFLICT (workspace_id, what, which, slot) DO UPDATE SET number = number + excluded.number;
END;

-- A name is borne by several once a second client bears it, until fewer than two are left.
CREATE TRIGGER client_is_named AFTER INSERT ON client
BEGIN
  INSERT INTO namesake (workspace_id, sort_key) SELECT NEW.workspace_id, NEW.sort_key
  WHERE (SELECT COUNT(*) FROM (SELECT 1 FROM client WHERE workspace_id = NEW.workspace_id
    AND sort_key = NEW.sort_key AND merged_into IS NULL LIMIT 2)) = 2
  ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER client_is_renamed AFTER UPDATE OF sort_key, merged_into ON client
WHEN OLD.sort_key <> NEW.sort_key OR OLD.merged_into IS NOT NEW.merged_into
BEGIN
  DELETE FROM namesake WHERE workspace_id = OLD.workspace_id AND sort_key = OLD.sort_key
  AND (SELECT COUNT(*) FROM (SELECT 1 FROM client WHERE workspace_id = OLD.workspace_id
    AND sort_key = OLD.sort_key AND merged_into IS NULL LIMIT 2)) < 2;
  INSERT INTO namesake (workspace_id, sort_key) SELECT NEW.workspace_id, NEW.sort_key
  WHERE (SELECT COUNT(*) FROM (SELECT 1 FROM client WHERE workspace_id = NEW.workspace_id
    AND sort_key = NEW.sort_key AND merged_into IS NULL LIMIT 2)) = 2
  ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER client_name_goes AFTER DELETE ON client
BEGIN
  DELETE FROM namesake WHERE workspace_id = OLD.workspace_id AND sort_key = OLD.sort_key
  AND (SELECT COUNT(*) FROM (SELECT 1 FROM client WHERE workspace_id = OLD.workspace_id
    AND sort_key = OLD.sort_key AND merged_into IS NULL LIMIT 2)) < 2;
END;

CREATE TRIGGER workspace_counts_go AFTER DELETE ON workspace
BEGIN
  DELETE FROM tally WHERE workspace_id = OLD.workspace_id;
  DELETE FROM namesake WHERE workspace_id = OLD.workspace_id;
END;
