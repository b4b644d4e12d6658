-- Each row that lists count is counted as it comes, changes, goes. Slots keep a transaction that counts very
-- many rows of one kind from writing one row again and again: PostgreSQL would walk all its versions each time.
CREATE FUNCTION tally_by(workspace UUID, what_is TEXT, which_is TEXT, by BIGINT) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO tally (workspace_id, what, which, slot, number)
  VALUES (workspace, what_is, which_is, floor(random() * 32)::BIGINT, by)
  ON CONFLICT (workspace_id, what, which, slot) DO UPDATE SET number = tally.number + excluded.number;
END $$;

CREATE FUNCTION agenda_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM tally_by(OLD.workspace_id, 'client', OLD.facets, -1);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    PERFORM tally_by(NEW.workspace_id, 'client', NEW.facets, 1);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER agenda_comes_or_goes AFTER INSERT OR DELETE ON agenda
FOR EACH ROW EXECUTE FUNCTION agenda_counted();
CREATE TRIGGER agenda_changes AFTER UPDATE ON agenda FOR EACH ROW
WHEN (OLD.facets IS DISTINCT FROM NEW.facets)
EXECUTE FUNCTION agenda_counted();

CREATE FUNCTION project_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM tally_by(OLD.workspace_id, 'project', OLD.state || ' ' || OLD.stage, -1);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    PERFORM tally_by(NEW.workspace_id, 'project', NEW.state || ' ' || NEW.stage, 1);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER project_comes_or_goes AFTER INSERT OR DELETE ON project
FOR EACH ROW EXECUTE FUNCTION project_counted();
CREATE TRIGGER project_changes AFTER UPDATE ON project FOR EACH ROW
WHEN (OLD.state IS DISTINCT FROM NEW.state OR OLD.stage IS DISTINCT FROM NEW.stage)
EXECUTE FUNCTION project_counted();

CREATE FUNCTION client_tag_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM tally_by(OLD.workspace_id, 'tag', OLD.tag, -1);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    PERFORM tally_by(NEW.workspace_id, 'tag', NEW.tag, 1);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER client_tag_comes_or_goes AFTER INSERT OR DELETE ON client_tag
FOR EACH ROW EXECUTE FUNCTION client_tag_counted();

CREATE FUNCTION client_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    IF OLD.merged_into IS NULL THEN
      PERFORM tally_by(OLD.workspace_id, 'manager', replace(OLD.manager_id::TEXT, '-', ''), -1);
    END IF;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    IF NEW.merged_into IS NULL THEN
      PERFORM tally_by(NEW.workspace_id, 'manager', replace(NEW.manager_id::TEXT, '-', ''), 1);
    END IF;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER client_comes_or_goes AFTER INSERT OR DELETE ON client
FOR EACH ROW EXECUTE FUNCTION client_counted();
CREATE TRIGGER client_changes AFTER UPDATE ON client FOR EACH ROW
WHEN (OLD.manager_id IS DISTINCT FROM NEW.manager_id OR OLD.merged_into IS DISTINCT FROM NEW.merged_into)
EXECUTE FUNCTION client_counted();

CREATE FUNCTION touchpoint_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    IF OLD.why_kind <> 'planned' THEN
      PERFORM tally_by(OLD.workspace_id, 'held', OLD.why_kind || ' ' || replace(OLD.member_id::TEXT, '-', ''), -1);
    END IF;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    IF NEW.why_kind <> 'planned' THEN
      PERFORM tally_by(NEW.workspace_id, 'held', NEW.why_kind || ' ' || replace(NEW.member_id::TEXT, '-', ''), 1);
    END IF;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER touchpoint_comes_or_goes AFTER INSERT OR DELETE ON touchpoint
FOR EACH ROW EXECUTE FUNCTION touchpoint_counted();
CREATE TRIGGER touchpoint_changes AFTER UPDATE ON touchpoint FOR EACH ROW
WHEN (OLD.why_kind IS DISTINCT FROM NEW.why_kind OR OLD.member_id IS DISTINCT FROM NEW.member_id)
EXECUTE FUNCTION touchpoint_counted();

-- A name is borne by several once a second client bears it, until fewer than two are left. The order and the setting
-- leave only the index by name: a plan made while the table was empty would be kept while a list fills it.
CREATE FUNCTION borne_by(workspace UUID, borne BYTEA) RETURNS BIGINT LANGUAGE plpgsql SET enable_seqscan = off AS $$
BEGIN
  RETURN (SELECT COUNT(*) FROM (SELECT 1 FROM client WHERE workspace_id = workspace AND sort_key >= borne
    AND sort_key <= borne AND merged_into IS NULL ORDER BY workspace_id, sort_key, id LIMIT 2) two);
END $$;

CREATE FUNCTION client_named() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND borne_by(OLD.workspace_id, OLD.sort_key) < 2 THEN
    DELETE FROM namesake WHERE workspace_id = OLD.workspace_id AND sort_key = OLD.sort_key;
  END IF;
  IF TG_OP <> 'DELETE' AND borne_by(NEW.workspace_id, NEW.sort_key) = 2 THEN
    INSERT INTO namesake (workspace_id, sort_key) VALUES (NEW.workspace_id, NEW.sort_key) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER client_is_named AFTER INSERT OR DELETE ON client
FOR EACH ROW EXECUTE FUNCTION client_named();
CREATE TRIGGER client_is_renamed AFTER UPDATE ON client FOR EACH ROW
WHEN (OLD.sort_key IS DISTINCT FROM NEW.sort_key OR OLD.merged_into IS DISTINCT FROM NEW.merged_into)
EXECUTE FUNCTION client_named();

CREATE FUNCTION workspace_gone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM tally WHERE workspace_id = OLD.workspace_id;
  DELETE FROM namesake WHERE workspace_id = OLD.workspace_id;
  RETURN NULL;
END $$;
CREATE TRIGGER workspace_counts_go AFTER DELETE ON workspace
FOR EACH ROW EXECUTE FUNCTION workspace_gone();
