-- The exempt ones of a round are counted beside the board.

CREATE INDEX evaluation_exempt ON self_evaluation (district_code, round_id, exempt, department_id);
