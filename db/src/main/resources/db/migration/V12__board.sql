-- The desk board reads two indexes, each in its own order: rows by urgency, and sums by step and due day. What they are ordered by is
-- derived by the database, without a NULL in it, so that both databases can walk through them without sorting.

ALTER TABLE desk_entry ADD COLUMN lying INT GENERATED ALWAYS AS (CASE WHEN to_at IS NULL THEN 1 ELSE 0 END);
ALTER TABLE desk_entry ADD COLUMN returned INT GENERATED ALWAYS AS (CASE WHEN returned_on IS NULL THEN 0 ELSE 1 END);
ALTER TABLE desk_entry ADD COLUMN urgent_on DATE GENERATED ALWAYS AS (COALESCE(due_on, DATE '9999-12-31'));

CREATE INDEX desk_board ON desk_entry (district_code, round_id, lying, urgent_on, from_at, evaluation_id,
    stage, returned, returned_on, department_id, reviewer_id);
CREATE INDEX desk_sums ON desk_entry (district_code, round_id, lying, stage, returned, urgent_on, department_id);

-- The exempt ones of a round are counted beside the board.
CREATE INDEX evaluation_exempt ON self_evaluation (district_code, round_id, exempt, department_id);
