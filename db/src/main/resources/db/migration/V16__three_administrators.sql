-- Three administrations instead of one; duties and delegations that others confirm; what auditors look through; what people are told.

ALTER TABLE duty ADD COLUMN standing VARCHAR(10) DEFAULT 'CONFIRMED' NOT NULL;

CREATE INDEX duty_standing ON duty (standing, person_id);

-- Each administrator of before is a system and a security administrator, on the same days. The new numbers follow the last one given:
-- those to come begin with a later moment.
INSERT INTO duty (id, person_id, role, department_id, from_day, to_day, standing)
SELECT last_one.id + ROW_NUMBER() OVER (ORDER BY d.id), d.person_id, 'SECURITY_ADMINISTRATOR', NULL, d.from_day, d.to_day, 'CONFIRMED'
FROM duty d CROSS JOIN (SELECT MAX(id) AS id FROM duty) last_one
WHERE d.role = 'ADMINISTRATOR';

UPDATE duty SET role = 'SYSTEM_ADMINISTRATOR' WHERE role = 'ADMINISTRATOR';

CREATE TABLE duty_grant (
    duty_id BIGINT NOT NULL PRIMARY KEY,
    district_code CHAR(6) NOT NULL,
    by_id BIGINT NOT NULL,
    by_name VARCHAR(100) NOT NULL,
    at TIMESTAMP(6) NOT NULL,
    workbook BIGINT NULL,
    decided_by BIGINT NULL,
    decided_by_name VARCHAR(100) DEFAULT '' NOT NULL,
    decided_at TIMESTAMP(6) NULL,
    word VARCHAR(500) DEFAULT '' NOT NULL,
    CONSTRAINT grant_duty FOREIGN KEY (duty_id) REFERENCES duty (id),
    CONSTRAINT grant_by FOREIGN KEY (by_id) REFERENCES person (id)
);

-- Since when the administrations of a district are in the hands of more than one person.
CREATE TABLE district_separation (
    district_code CHAR(6) NOT NULL PRIMARY KEY,
    by_id BIGINT NOT NULL,
    at TIMESTAMP(6) NOT NULL,
    CONSTRAINT separation_district FOREIGN KEY (district_code) REFERENCES district (code),
    CONSTRAINT separation_by FOREIGN KEY (by_id) REFERENCES person (id)
);

ALTER TABLE delegation ADD COLUMN standing VARCHAR(10) DEFAULT 'CONFIRMED' NOT NULL;
ALTER TABLE delegation ADD COLUMN arranged_by BIGINT NULL;
ALTER TABLE delegation ADD COLUMN delegate_at TIMESTAMP(6) NULL;
ALTER TABLE delegation ADD COLUMN officer_id BIGINT NULL;
ALTER TABLE delegation ADD COLUMN officer_name VARCHAR(100) DEFAULT '' NOT NULL;
ALTER TABLE delegation ADD COLUMN officer_at TIMESTAMP(6) NULL;
ALTER TABLE delegation ADD COLUMN word VARCHAR(500) DEFAULT '' NOT NULL;

-- What stands in the log already need not be looked through.
ALTER TABLE audit_entry ADD COLUMN to_review BOOLEAN DEFAULT FALSE NOT NULL;

CREATE INDEX audit_to_review ON audit_entry (district_code, to_review, id);

CREATE TABLE audit_review (
    entry_id BIGINT NOT NULL PRIMARY KEY,
    by_id BIGINT NOT NULL,
    at TIMESTAMP(6) NOT NULL,
    CONSTRAINT review_entry FOREIGN KEY (entry_id) REFERENCES audit_entry (id),
    CONSTRAINT review_by FOREIGN KEY (by_id) REFERENCES person (id)
);

CREATE TABLE notice (
    id BIGINT NOT NULL PRIMARY KEY,
    district_code CHAR(6) NOT NULL,
    person_id BIGINT NOT NULL,
    at TIMESTAMP(6) NOT NULL,
    by_name VARCHAR(100) NOT NULL,
    what VARCHAR(80) NOT NULL,
    arguments LONGTEXT NOT NULL,
    read_at TIMESTAMP(6) NULL,
    CONSTRAINT notice_person FOREIGN KEY (person_id) REFERENCES person (id)
);

CREATE INDEX notice_unread ON notice (person_id, read_at, at);
