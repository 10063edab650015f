-- Three hands: who last saved each piece of a draft, and for whom; and who wrote each frozen version.

ALTER TABLE draft_piece ADD COLUMN saved_by BIGINT NULL;
ALTER TABLE draft_piece ADD COLUMN saved_by_name VARCHAR(100) NULL;
ALTER TABLE draft_piece ADD COLUMN behalf_of_id BIGINT NULL;
ALTER TABLE draft_piece ADD COLUMN behalf_of_name VARCHAR(100) NULL;
ALTER TABLE draft_piece ADD CONSTRAINT draft_saved_by FOREIGN KEY (saved_by) REFERENCES person (id);
ALTER TABLE draft_piece ADD CONSTRAINT draft_behalf_of FOREIGN KEY (behalf_of_id) REFERENCES person (id);

CREATE TABLE version_writer (
    evaluation_id BIGINT NOT NULL,
    version INT NOT NULL,
    sequence INT NOT NULL,
    person_id BIGINT NOT NULL,
    person_name VARCHAR(100) NOT NULL,
    behalf_of_id BIGINT NULL,
    behalf_of_name VARCHAR(100) NOT NULL,
    rows_written LONGTEXT NOT NULL,
    others INT NOT NULL,
    submitted BOOLEAN NOT NULL,
    PRIMARY KEY (evaluation_id, version, sequence),
    CONSTRAINT writer_version FOREIGN KEY (evaluation_id, version) REFERENCES frozen_version (evaluation_id, number),
    CONSTRAINT writer_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT writer_behalf_of FOREIGN KEY (behalf_of_id) REFERENCES person (id)
);

-- Of versions from before, nothing more is known than who handed them in.
INSERT INTO version_writer (evaluation_id, version, sequence, person_id, person_name, behalf_of_id, behalf_of_name,
    rows_written, others, submitted)
SELECT h.evaluation_id, h.version, h.sequence, h.actor_id, h.actor_name, h.behalf_of_id, COALESCE(h.behalf_of_name, ''),
    '', 0, TRUE
FROM history_entry h JOIN frozen_version v ON v.evaluation_id = h.evaluation_id AND v.number = h.version
WHERE h.act = 'SUBMIT';
