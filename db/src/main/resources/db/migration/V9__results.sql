-- What came out of every frozen version: kept when it is handed in, completed when it is approved.

CREATE TABLE result (
    evaluation_id BIGINT NOT NULL,
    version INT NOT NULL,
    district_code CHAR(6) NOT NULL,
    round_id BIGINT NOT NULL,
    fiscal_year INT NOT NULL,
    department_id BIGINT NOT NULL,
    max_score DECIMAL(20, 2) NOT NULL,
    self_score DECIMAL(20, 2) NOT NULL,
    by_rule DECIMAL(20, 2) NOT NULL,
    by_claim DECIMAL(20, 2) NOT NULL,
    reviewed_score DECIMAL(20, 2),
    score DECIMAL(20, 2) NOT NULL,
    grade VARCHAR(20) NOT NULL,
    budget DECIMAL(24, 6),
    executed DECIMAL(24, 6),
    execution_rate DECIMAL(20, 2),
    output_self DECIMAL(20, 2) NOT NULL,
    output_reviewed DECIMAL(20, 2),
    output_max DECIMAL(20, 2) NOT NULL,
    benefit_self DECIMAL(20, 2) NOT NULL,
    benefit_reviewed DECIMAL(20, 2),
    benefit_max DECIMAL(20, 2) NOT NULL,
    satisfaction_self DECIMAL(20, 2) NOT NULL,
    satisfaction_reviewed DECIMAL(20, 2),
    satisfaction_max DECIMAL(20, 2) NOT NULL,
    all_full_marks BOOLEAN NOT NULL,
    over_fulfilled INT NOT NULL,
    highest_fulfilment DECIMAL(20, 2),
    PRIMARY KEY (evaluation_id, version),
    CONSTRAINT result_version FOREIGN KEY (evaluation_id, version) REFERENCES frozen_version (evaluation_id, number)
);

CREATE INDEX result_of_round ON result (district_code, round_id);

CREATE INDEX result_of_department ON result (district_code, department_id);
