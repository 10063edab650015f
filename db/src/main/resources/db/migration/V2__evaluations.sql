-- Rounds, evaluations, and the three kinds of record about a form: draft, frozen version, review sheet.

CREATE TABLE rule_set (
    code VARCHAR(50) NOT NULL,
    edition INT NOT NULL,
    text LONGTEXT NOT NULL,
    PRIMARY KEY (code, edition)
);

CREATE TABLE evaluation_round (
    id BIGINT NOT NULL PRIMARY KEY,
    district_code CHAR(6) NOT NULL,
    fiscal_year INT NOT NULL,
    title VARCHAR(200) NOT NULL,
    rule_set_code VARCHAR(50) NOT NULL,
    rule_set_edition INT NOT NULL,
    opens_on DATE NOT NULL,
    due_to_head DATE NOT NULL,
    due_to_finance DATE NOT NULL,
    due_decision DATE NOT NULL,
    four_eyes BOOLEAN NOT NULL,
    closed BOOLEAN NOT NULL,
    CONSTRAINT round_district FOREIGN KEY (district_code) REFERENCES district (code),
    CONSTRAINT round_rule_set FOREIGN KEY (rule_set_code, rule_set_edition) REFERENCES rule_set (code, edition)
);

CREATE TABLE self_evaluation (
    id BIGINT NOT NULL PRIMARY KEY,
    district_code CHAR(6) NOT NULL,
    round_id BIGINT NOT NULL,
    department_id BIGINT NOT NULL,
    stage VARCHAR(20) NOT NULL,
    draft_revision BIGINT NOT NULL,
    version INT NOT NULL,
    reviewer_id BIGINT,
    exempt BOOLEAN NOT NULL,
    revision BIGINT NOT NULL,
    CONSTRAINT evaluation_district FOREIGN KEY (district_code) REFERENCES district (code),
    CONSTRAINT evaluation_round_of FOREIGN KEY (round_id) REFERENCES evaluation_round (id),
    CONSTRAINT evaluation_department FOREIGN KEY (department_id) REFERENCES department (id),
    CONSTRAINT evaluation_reviewer FOREIGN KEY (reviewer_id) REFERENCES person (id),
    CONSTRAINT evaluation_once UNIQUE (round_id, department_id)
);

CREATE INDEX evaluation_stage ON self_evaluation (district_code, round_id, stage);

CREATE TABLE draft_piece (
    evaluation_id BIGINT NOT NULL,
    piece_id VARCHAR(120) NOT NULL,
    revision BIGINT NOT NULL,
    text LONGTEXT NOT NULL,
    PRIMARY KEY (evaluation_id, piece_id),
    CONSTRAINT draft_evaluation FOREIGN KEY (evaluation_id) REFERENCES self_evaluation (id)
);

CREATE TABLE frozen_version (
    evaluation_id BIGINT NOT NULL,
    number INT NOT NULL,
    text LONGTEXT NOT NULL,
    rule_set_code VARCHAR(50) NOT NULL,
    rule_set_edition INT NOT NULL,
    hash CHAR(64) NOT NULL,
    frozen_at TIMESTAMP(6) NOT NULL,
    frozen_by BIGINT NOT NULL,
    PRIMARY KEY (evaluation_id, number),
    CONSTRAINT version_evaluation FOREIGN KEY (evaluation_id) REFERENCES self_evaluation (id),
    CONSTRAINT version_person FOREIGN KEY (frozen_by) REFERENCES person (id)
);

CREATE TABLE review_sheet (
    evaluation_id BIGINT NOT NULL,
    version INT NOT NULL,
    text LONGTEXT NOT NULL,
    revision BIGINT NOT NULL,
    hash CHAR(64),
    PRIMARY KEY (evaluation_id, version),
    CONSTRAINT sheet_version FOREIGN KEY (evaluation_id, version) REFERENCES frozen_version (evaluation_id, number)
);

CREATE TABLE history_entry (
    evaluation_id BIGINT NOT NULL,
    sequence INT NOT NULL,
    at TIMESTAMP(6) NOT NULL,
    actor_id BIGINT NOT NULL,
    actor_name VARCHAR(100) NOT NULL,
    act VARCHAR(20) NOT NULL,
    from_stage VARCHAR(20),
    to_stage VARCHAR(20) NOT NULL,
    version INT NOT NULL,
    version_hash VARCHAR(64) NOT NULL,
    opinion LONGTEXT NOT NULL,
    sheet_hash VARCHAR(64) NOT NULL,
    previous_hash CHAR(64) NOT NULL,
    hash CHAR(64) NOT NULL,
    PRIMARY KEY (evaluation_id, sequence),
    CONSTRAINT history_evaluation FOREIGN KEY (evaluation_id) REFERENCES self_evaluation (id),
    CONSTRAINT history_actor FOREIGN KEY (actor_id) REFERENCES person (id)
);

CREATE INDEX history_by_actor ON history_entry (actor_id, at);

CREATE TABLE remark (
    id BIGINT NOT NULL PRIMARY KEY,
    evaluation_id BIGINT NOT NULL,
    version INT NOT NULL,
    piece_id VARCHAR(120) NOT NULL,
    author_id BIGINT NOT NULL,
    author_name VARCHAR(100) NOT NULL,
    text LONGTEXT NOT NULL,
    at TIMESTAMP(6) NOT NULL,
    resolved_at TIMESTAMP(6) NULL,
    CONSTRAINT remark_evaluation FOREIGN KEY (evaluation_id) REFERENCES self_evaluation (id),
    CONSTRAINT remark_author FOREIGN KEY (author_id) REFERENCES person (id)
);

CREATE INDEX remark_of ON remark (evaluation_id, id);
