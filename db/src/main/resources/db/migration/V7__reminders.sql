-- Reminders: the log of every message, the outbox of mails, a district's rules, and the lock of the sweep.

-- Never twice is a fact of the two unique keys: one digest per person and day, one 催办 per task and working day.
CREATE TABLE reminder (
    id BIGINT NOT NULL PRIMARY KEY,
    district_code CHAR(6) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    on_day DATE NOT NULL,
    at TIMESTAMP(6) NOT NULL,
    by_id BIGINT NULL,
    by_name VARCHAR(100) NOT NULL,
    words VARCHAR(2000) NOT NULL,
    digest_of BIGINT NULL,
    evaluation_id BIGINT NULL,
    sequence INT NULL,
    CONSTRAINT reminder_digest_once UNIQUE (digest_of, on_day),
    CONSTRAINT reminder_task_once UNIQUE (evaluation_id, sequence, on_day)
);

CREATE INDEX reminder_log ON reminder (district_code, at);
CREATE INDEX reminder_day ON reminder (district_code, on_day, digest_of);

CREATE TABLE reminder_recipient (
    reminder_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    place INT NOT NULL,
    name VARCHAR(100) NOT NULL,
    mailed BOOLEAN NOT NULL,
    read_at TIMESTAMP(6) NULL,
    PRIMARY KEY (reminder_id, person_id),
    CONSTRAINT recipient_reminder FOREIGN KEY (reminder_id) REFERENCES reminder (id),
    CONSTRAINT recipient_person FOREIGN KEY (person_id) REFERENCES person (id)
);

CREATE INDEX recipient_unread ON reminder_recipient (person_id, read_at, reminder_id);

CREATE TABLE reminder_task (
    reminder_id BIGINT NOT NULL,
    evaluation_id BIGINT NOT NULL,
    sequence INT NOT NULL,
    place INT NOT NULL,
    department VARCHAR(200) NOT NULL,
    fiscal_year INT NOT NULL,
    stage VARCHAR(20) NOT NULL,
    from_at TIMESTAMP(6) NOT NULL,
    due_on DATE NOT NULL,
    distance INT NOT NULL,
    PRIMARY KEY (reminder_id, evaluation_id),
    CONSTRAINT task_reminder FOREIGN KEY (reminder_id) REFERENCES reminder (id),
    CONSTRAINT task_evaluation FOREIGN KEY (evaluation_id) REFERENCES self_evaluation (id)
);

CREATE INDEX task_reminded ON reminder_task (evaluation_id, sequence, reminder_id);

CREATE TABLE outbox (
    id BIGINT NOT NULL PRIMARY KEY,
    district_code CHAR(6) NOT NULL,
    to_address VARCHAR(320) NOT NULL,
    subject VARCHAR(300) NOT NULL,
    text LONGTEXT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    in_hours BOOLEAN NOT NULL,
    not_before TIMESTAMP(6) NOT NULL,
    attempts INT NOT NULL,
    claimed_by VARCHAR(100) NULL,
    claimed_until TIMESTAMP(6) NULL,
    sent_at TIMESTAMP(6) NULL,
    error VARCHAR(500) NOT NULL,
    dead BOOLEAN NOT NULL
);

CREATE INDEX outbox_waiting ON outbox (district_code, dead, sent_at, not_before, id);

CREATE TABLE reminder_rules (
    district_code CHAR(6) NOT NULL PRIMARY KEY,
    days_before VARCHAR(200) NOT NULL,
    on_the_day BOOLEAN NOT NULL,
    days_after VARCHAR(200) NOT NULL,
    every_days INT NOT NULL,
    hours_from VARCHAR(5) NOT NULL,
    hours_to VARCHAR(5) NOT NULL,
    changed_by VARCHAR(100) NOT NULL,
    changed_at TIMESTAMP(6) NOT NULL
);

CREATE TABLE shedlock (
    name VARCHAR(64) NOT NULL PRIMARY KEY,
    lock_until TIMESTAMP(3) NOT NULL,
    locked_at TIMESTAMP(3) NOT NULL,
    locked_by VARCHAR(255) NOT NULL
);
