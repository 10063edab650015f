-- Who administered what, and who signed in. Nothing in it is ever changed or removed.

CREATE TABLE audit_entry (
    id BIGINT NOT NULL PRIMARY KEY,
    district_code CHAR(6) NOT NULL,
    at TIMESTAMP(6) NOT NULL,
    actor_id BIGINT,
    actor_name VARCHAR(100) NOT NULL,
    kind VARCHAR(30) NOT NULL,
    what VARCHAR(80) NOT NULL,
    arguments LONGTEXT NOT NULL,
    CONSTRAINT audit_district FOREIGN KEY (district_code) REFERENCES district (code),
    CONSTRAINT audit_actor FOREIGN KEY (actor_id) REFERENCES person (id)
);

CREATE INDEX audit_newest ON audit_entry (district_code, at, id);

CREATE INDEX audit_newest_of_kind ON audit_entry (district_code, kind, at, id);
