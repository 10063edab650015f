-- What was made public (公开), with the secrecy check that came before; at most one of an evaluation is not superseded.

CREATE TABLE disclosure (
    evaluation_id BIGINT NOT NULL,
    version INT NOT NULL,
    district_code CHAR(6) NOT NULL,
    fiscal_year INT NOT NULL,
    department_name VARCHAR(200) NOT NULL,
    hash CHAR(64) NOT NULL,
    disclosed_at TIMESTAMP(6) NOT NULL,
    checked_by BIGINT NOT NULL,
    checked_by_name VARCHAR(100) NOT NULL,
    opinion LONGTEXT NOT NULL,
    dismissed LONGTEXT NOT NULL,
    superseded_at TIMESTAMP(6),
    PRIMARY KEY (evaluation_id, version),
    CONSTRAINT disclosure_version FOREIGN KEY (evaluation_id, version) REFERENCES frozen_version (evaluation_id, number),
    CONSTRAINT disclosure_person FOREIGN KEY (checked_by) REFERENCES person (id)
);

CREATE INDEX disclosure_public ON disclosure (district_code, fiscal_year, superseded_at);
