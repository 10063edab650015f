-- Where people are reached by mail; what departments are grouped under, found by, and merged into.

ALTER TABLE person ADD COLUMN email VARCHAR(200) DEFAULT '' NOT NULL;

ALTER TABLE department ADD COLUMN unit_group VARCHAR(100) DEFAULT '' NOT NULL;
ALTER TABLE department ADD COLUMN spelling VARCHAR(1000) DEFAULT '' NOT NULL;
ALTER TABLE department ADD COLUMN merged_into BIGINT;
ALTER TABLE department ADD CONSTRAINT department_merged_into FOREIGN KEY (merged_into) REFERENCES department (id);
