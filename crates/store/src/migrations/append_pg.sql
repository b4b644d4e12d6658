CREATE FUNCTION event_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND NOT EXISTS (
    SELECT 1 FROM workspace WHERE workspace_id = OLD.workspace_id AND demo = 0
  ) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'an event is never changed';
END $$;
CREATE TRIGGER event_is_kept BEFORE UPDATE OR DELETE ON event
FOR EACH ROW EXECUTE FUNCTION event_is_kept();
