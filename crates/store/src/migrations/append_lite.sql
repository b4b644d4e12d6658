CREATE TRIGGER event_is_kept BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;
CREATE TRIGGER event_stays BEFORE DELETE ON event
WHEN EXISTS (SELECT 1 FROM workspace WHERE workspace_id = OLD.workspace_id AND demo = 0)
BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;
