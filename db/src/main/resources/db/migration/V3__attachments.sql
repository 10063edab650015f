-- What attachments hold, once for each evaluation and checksum; which of them belong to a form is written in the form.

CREATE TABLE attachment_content (
    evaluation_id BIGINT NOT NULL,
    sha256 CHAR(64) NOT NULL,
    size BIGINT NOT NULL,
    content LONGBLOB NOT NULL,
    PRIMARY KEY (evaluation_id, sha256),
    CONSTRAINT attachment_evaluation FOREIGN KEY (evaluation_id) REFERENCES self_evaluation (id)
);
