-- Stock phrases: a person's own, and those shared in the district.

CREATE TABLE stock_phrase (
    id BIGINT NOT NULL PRIMARY KEY,
    district_code CHAR(6) NOT NULL,
    audience VARCHAR(20) NOT NULL,
    owner_id BIGINT,
    text VARCHAR(200) NOT NULL,
    CONSTRAINT phrase_district FOREIGN KEY (district_code) REFERENCES district (code),
    CONSTRAINT phrase_owner FOREIGN KEY (owner_id) REFERENCES person (id)
);

CREATE INDEX phrase_of ON stock_phrase (district_code, owner_id, id);
