-- Days and clocks: what a round gives after a return, the ledger of desks, extensions and delegations.

ALTER TABLE evaluation_round ADD COLUMN again_to_head INT DEFAULT 3 NOT NULL;
ALTER TABLE evaluation_round ADD COLUMN again_to_finance INT DEFAULT 5 NOT NULL;
ALTER TABLE evaluation_round ADD COLUMN again_decision INT DEFAULT 8 NOT NULL;
ALTER TABLE evaluation_round ADD COLUMN closed_on DATE NULL;
UPDATE evaluation_round SET closed_on = due_decision WHERE closed = TRUE;
ALTER TABLE evaluation_round DROP COLUMN closed;

CREATE TABLE desk_entry (
    evaluation_id BIGINT NOT NULL,
    sequence INT NOT NULL,
    district_code CHAR(6) NOT NULL,
    round_id BIGINT NOT NULL,
    department_id BIGINT NOT NULL,
    stage VARCHAR(20) NOT NULL,
    returned_on DATE NULL,
    reviewer_id BIGINT NULL,
    from_at TIMESTAMP(6) NOT NULL,
    to_at TIMESTAMP(6) NULL,
    due_on DATE NULL,
    held_by VARCHAR(500) NOT NULL,
    PRIMARY KEY (evaluation_id, sequence),
    CONSTRAINT desk_evaluation FOREIGN KEY (evaluation_id) REFERENCES self_evaluation (id),
    CONSTRAINT desk_department FOREIGN KEY (department_id) REFERENCES department (id)
);

-- What the history tells of the time before the ledger; who held a form then is not known any more.
INSERT INTO desk_entry (evaluation_id, sequence, district_code, round_id, department_id, stage, returned_on,
    reviewer_id, from_at, to_at, due_on, held_by)
SELECT h.evaluation_id,
    ROW_NUMBER() OVER (PARTITION BY h.evaluation_id ORDER BY h.sequence),
    e.district_code, e.round_id, e.department_id, h.to_stage,
    CASE WHEN h.act IN ('SEND_BACK', 'REOPEN') THEN CAST(h.at AS DATE) END,
    NULL, h.at,
    LEAD(h.at) OVER (PARTITION BY h.evaluation_id ORDER BY h.sequence),
    CASE h.to_stage WHEN 'DRAFT' THEN r.due_to_head WHEN 'HEAD_REVIEW' THEN r.due_to_finance
        WHEN 'FINANCE_REVIEW' THEN r.due_decision END,
    ''
FROM history_entry h
JOIN self_evaluation e ON e.id = h.evaluation_id
JOIN evaluation_round r ON r.id = e.round_id
WHERE h.from_stage IS NULL OR h.from_stage <> h.to_stage;

CREATE TABLE extension (
    id BIGINT NOT NULL PRIMARY KEY,
    district_code CHAR(6) NOT NULL,
    evaluation_id BIGINT NOT NULL,
    requested_by BIGINT NOT NULL,
    requested_by_name VARCHAR(100) NOT NULL,
    requested_at TIMESTAMP(6) NOT NULL,
    reason LONGTEXT NOT NULL,
    due_to_head DATE NOT NULL,
    due_to_finance DATE NOT NULL,
    due_decision DATE NOT NULL,
    state VARCHAR(20) NOT NULL,
    decided_by_name VARCHAR(100) NOT NULL,
    decided_at TIMESTAMP(6) NULL,
    decision VARCHAR(2000) NOT NULL,
    CONSTRAINT extension_evaluation FOREIGN KEY (evaluation_id) REFERENCES self_evaluation (id)
);

CREATE INDEX extension_open ON extension (district_code, state, id);

CREATE TABLE delegation (
    id BIGINT NOT NULL PRIMARY KEY,
    district_code CHAR(6) NOT NULL,
    absent_id BIGINT NOT NULL,
    delegate_id BIGINT NOT NULL,
    from_day DATE NOT NULL,
    to_day DATE NOT NULL,
    arranged_by_name VARCHAR(100) NOT NULL,
    CONSTRAINT delegation_absent FOREIGN KEY (absent_id) REFERENCES person (id),
    CONSTRAINT delegation_delegate FOREIGN KEY (delegate_id) REFERENCES person (id)
);

CREATE INDEX delegation_of ON delegation (district_code, from_day, to_day);

ALTER TABLE history_entry ADD COLUMN behalf_of_id BIGINT NULL;
ALTER TABLE history_entry ADD COLUMN behalf_of_name VARCHAR(100) NULL;
