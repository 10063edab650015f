-- Dispensations from the three hands, and the signed scans of versions.

CREATE TABLE dispensation (
    id BIGINT NOT NULL PRIMARY KEY,
    district_code CHAR(6) NOT NULL,
    round_id BIGINT NOT NULL,
    department_id BIGINT NULL,
    kind VARCHAR(30) NOT NULL,
    document_number VARCHAR(200) NOT NULL,
    filler_id BIGINT NULL,
    filler_name VARCHAR(100) NULL,
    duty_id BIGINT NULL,
    state VARCHAR(20) NOT NULL,
    requested_by BIGINT NOT NULL,
    requested_by_name VARCHAR(100) NOT NULL,
    requested_for BIGINT NULL,
    requested_for_name VARCHAR(100) NOT NULL,
    requested_at TIMESTAMP(6) NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    decided_by BIGINT NULL,
    decided_by_name VARCHAR(100) NULL,
    decided_for BIGINT NULL,
    decided_for_name VARCHAR(100) NULL,
    decided_at TIMESTAMP(6) NULL,
    decision VARCHAR(2000) NULL,
    revoked_by BIGINT NULL,
    revoked_by_name VARCHAR(100) NULL,
    revoked_for BIGINT NULL,
    revoked_for_name VARCHAR(100) NULL,
    revoked_at TIMESTAMP(6) NULL,
    revoked_why VARCHAR(2000) NULL,
    CONSTRAINT dispensation_round FOREIGN KEY (round_id) REFERENCES evaluation_round (id),
    CONSTRAINT dispensation_department FOREIGN KEY (department_id) REFERENCES department (id),
    CONSTRAINT dispensation_filler FOREIGN KEY (filler_id) REFERENCES person (id),
    CONSTRAINT dispensation_requester FOREIGN KEY (requested_by) REFERENCES person (id)
);

CREATE INDEX dispensation_of ON dispensation (district_code, round_id, id);
CREATE INDEX dispensation_granted ON dispensation (round_id, department_id, state);

CREATE TABLE signed_scan (
    evaluation_id BIGINT NOT NULL,
    version INT NOT NULL,
    sha256 CHAR(64) NOT NULL,
    version_hash CHAR(64) NOT NULL,
    name VARCHAR(200) NOT NULL,
    size BIGINT NOT NULL,
    uploaded_by BIGINT NOT NULL,
    uploaded_by_name VARCHAR(100) NOT NULL,
    uploaded_for BIGINT NULL,
    uploaded_for_name VARCHAR(100) NOT NULL,
    uploaded_at TIMESTAMP(6) NOT NULL,
    signer_id BIGINT NOT NULL,
    signer_name VARCHAR(100) NOT NULL,
    PRIMARY KEY (evaluation_id, version, sha256),
    CONSTRAINT scan_version FOREIGN KEY (evaluation_id, version) REFERENCES frozen_version (evaluation_id, number),
    CONSTRAINT scan_uploader FOREIGN KEY (uploaded_by) REFERENCES person (id),
    CONSTRAINT scan_signer FOREIGN KEY (signer_id) REFERENCES person (id)
);
