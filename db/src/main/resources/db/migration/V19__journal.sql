-- The journal of the records, its chain and its seals; what checks have found; repairs of torn forms.

CREATE TABLE journal_entry (
    id BIGINT NOT NULL PRIMARY KEY,
    district_code CHAR(6) NOT NULL,
    kind VARCHAR(30) NOT NULL,
    record_key VARCHAR(130) NOT NULL,
    evaluation_id BIGINT NULL,
    step INT NOT NULL,
    origin VARCHAR(10) NOT NULL,
    format INT NOT NULL,
    digest CHAR(64) NOT NULL,
    mac VARCHAR(80) NOT NULL,
    sequence BIGINT NULL,
    hash CHAR(64) NULL,
    CONSTRAINT journal_state UNIQUE (kind, record_key, step)
);

CREATE INDEX journal_chain ON journal_entry (district_code, sequence, id);
CREATE INDEX journal_form ON journal_entry (evaluation_id);
CREATE INDEX journal_kind ON journal_entry (district_code, kind, step);

CREATE TABLE journal_head (
    district_code CHAR(6) NOT NULL PRIMARY KEY,
    sequence BIGINT NOT NULL,
    hash CHAR(64) NOT NULL,
    begun BOOLEAN NOT NULL
);

-- What is there already is written into the journal at the next start, and signed as it was found.
INSERT INTO journal_head (district_code, sequence, hash, begun)
SELECT code, 0, '0000000000000000000000000000000000000000000000000000000000000000', FALSE FROM district;

CREATE TABLE seal (
    district_code CHAR(6) NOT NULL,
    number INT NOT NULL,
    text LONGTEXT NOT NULL,
    hash CHAR(64) NOT NULL,
    mac VARCHAR(80) NOT NULL,
    PRIMARY KEY (district_code, number)
);

CREATE TABLE checked_form (
    evaluation_id BIGINT NOT NULL PRIMARY KEY,
    district_code CHAR(6) NOT NULL,
    at TIMESTAMP(6) NOT NULL,
    wrong BOOLEAN NOT NULL,
    found LONGTEXT NOT NULL,
    baseline LONGTEXT NOT NULL
);

CREATE INDEX checked_wrong ON checked_form (district_code, wrong);

CREATE TABLE check_run (
    id BIGINT NOT NULL PRIMARY KEY,
    district_code CHAR(6) NOT NULL,
    begun_at TIMESTAMP(6) NOT NULL,
    by_name VARCHAR(100) NOT NULL,
    forms INT NOT NULL,
    done INT NOT NULL,
    ended_at TIMESTAMP(6) NULL,
    outcome LONGTEXT NOT NULL
);

CREATE INDEX check_latest ON check_run (district_code, begun_at);

CREATE TABLE repair (
    id BIGINT NOT NULL PRIMARY KEY,
    district_code CHAR(6) NOT NULL,
    evaluation_id BIGINT NOT NULL,
    by_id BIGINT NOT NULL,
    by_name VARCHAR(100) NOT NULL,
    at TIMESTAMP(6) NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    state VARCHAR(10) NOT NULL,
    decided_by_name VARCHAR(100) NOT NULL,
    decided_at TIMESTAMP(6) NULL
);

CREATE INDEX repair_wanted ON repair (district_code, state, id);
