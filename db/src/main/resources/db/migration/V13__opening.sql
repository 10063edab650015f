-- Opening and closing a round, department by department, and the official form of a round.

ALTER TABLE evaluation_round ADD COLUMN template VARCHAR(20) DEFAULT 'DEPARTMENT' NOT NULL;

CREATE TABLE round_work (
    round_id BIGINT NOT NULL,
    kind VARCHAR(10) NOT NULL,
    department_id BIGINT NOT NULL,
    district_code CHAR(6) NOT NULL,
    ordered_by BIGINT NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    done_at TIMESTAMP(6) NULL,
    tried_at TIMESTAMP(6) NULL,
    told BOOLEAN NOT NULL,
    PRIMARY KEY (round_id, kind, department_id),
    CONSTRAINT work_round FOREIGN KEY (round_id) REFERENCES evaluation_round (id),
    CONSTRAINT work_department FOREIGN KEY (department_id) REFERENCES department (id),
    CONSTRAINT work_person FOREIGN KEY (ordered_by) REFERENCES person (id)
);

CREATE INDEX work_left ON round_work (done_at, tried_at, round_id, kind, department_id);
CREATE INDEX work_of_district ON round_work (district_code, round_id, kind, done_at, tried_at);
CREATE INDEX work_told ON round_work (ordered_by, told);
