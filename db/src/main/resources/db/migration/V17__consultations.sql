-- What a department says of a grade that review has lowered (征求意见), and the working days it has for that.

ALTER TABLE evaluation_round ADD COLUMN consultation_days INT DEFAULT 5 NOT NULL;

CREATE TABLE consultation (
    evaluation_id BIGINT NOT NULL,
    version INT NOT NULL,
    district_code CHAR(6) NOT NULL,
    self_score DECIMAL(20, 2) NOT NULL,
    self_rescaled DECIMAL(20, 2),
    self_grade VARCHAR(20) NOT NULL,
    reviewed_score DECIMAL(20, 2) NOT NULL,
    reviewed_rescaled DECIMAL(20, 2),
    reviewed_grade VARCHAR(20) NOT NULL,
    opened_at TIMESTAMP(6) NOT NULL,
    due_on DATE NOT NULL,
    answered_at TIMESTAMP(6) NULL,
    answered_by VARCHAR(300) NOT NULL,
    agreed BOOLEAN NOT NULL,
    answer VARCHAR(2000) NOT NULL,
    replied_at TIMESTAMP(6) NULL,
    replied_by VARCHAR(300) NOT NULL,
    reply VARCHAR(2000) NOT NULL,
    PRIMARY KEY (evaluation_id, version),
    CONSTRAINT consultation_version FOREIGN KEY (evaluation_id, version) REFERENCES frozen_version (evaluation_id, number),
    CONSTRAINT consultation_district FOREIGN KEY (district_code) REFERENCES district (code)
);

CREATE INDEX consultation_pending ON consultation (district_code, agreed, replied_at, opened_at);
