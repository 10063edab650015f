-- What whoever holds a paper can ask: a version by the beginning of its hash, and a file by the digest it had when it was handed out.

CREATE INDEX version_by_hash ON frozen_version (hash);

CREATE TABLE handed_out_paper (
    sha256 CHAR(64) NOT NULL PRIMARY KEY,
    district_code CHAR(6) NOT NULL,
    evaluation_id BIGINT NOT NULL,
    version INT NOT NULL,
    handed_out_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT handed_out_version FOREIGN KEY (evaluation_id, version) REFERENCES frozen_version (evaluation_id, number)
);
