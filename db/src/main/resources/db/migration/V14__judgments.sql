-- What the rules made of every frozen version, and both its results. Those of versions frozen before are written at the next start.

CREATE TABLE judgment (
    evaluation_id BIGINT NOT NULL,
    version INT NOT NULL,
    origin VARCHAR(20) NOT NULL,
    text LONGTEXT NOT NULL,
    rule_set_text LONGTEXT NOT NULL,
    hash CHAR(64) NOT NULL,
    PRIMARY KEY (evaluation_id, version),
    CONSTRAINT judgment_version FOREIGN KEY (evaluation_id, version) REFERENCES frozen_version (evaluation_id, number)
);

-- What was approved before judgments were kept stays as it was approved.
CREATE TABLE earlier_approval (
    evaluation_id BIGINT NOT NULL,
    version INT NOT NULL,
    total DECIMAL(20, 2) NOT NULL,
    score DECIMAL(20, 2) NOT NULL,
    grade VARCHAR(20) NOT NULL,
    PRIMARY KEY (evaluation_id, version),
    CONSTRAINT approval_version FOREIGN KEY (evaluation_id, version) REFERENCES frozen_version (evaluation_id, number)
);

INSERT INTO earlier_approval (evaluation_id, version, total, score, grade)
SELECT evaluation_id, version, reviewed_score, score, grade FROM result WHERE reviewed_score IS NOT NULL;

DROP TABLE result;

CREATE TABLE result (
    evaluation_id BIGINT NOT NULL,
    version INT NOT NULL,
    district_code CHAR(6) NOT NULL,
    round_id BIGINT NOT NULL,
    fiscal_year INT NOT NULL,
    department_id BIGINT NOT NULL,
    max_score DECIMAL(20, 2) NOT NULL,
    by_rule DECIMAL(20, 2) NOT NULL,
    by_claim DECIMAL(20, 2) NOT NULL,
    self_score DECIMAL(20, 2) NOT NULL,
    self_rescaled DECIMAL(20, 2),
    self_grade VARCHAR(20),
    approved BOOLEAN NOT NULL,
    earlier_rules BOOLEAN NOT NULL,
    unreviewed INT NOT NULL,
    reviewed_score DECIMAL(20, 2),
    reviewed_rescaled DECIMAL(20, 2),
    reviewed_grade VARCHAR(20),
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
    CONSTRAINT result_of_version FOREIGN KEY (evaluation_id, version) REFERENCES frozen_version (evaluation_id, number)
);

CREATE INDEX result_of_round ON result (district_code, round_id);

CREATE INDEX result_of_department ON result (district_code, department_id);
