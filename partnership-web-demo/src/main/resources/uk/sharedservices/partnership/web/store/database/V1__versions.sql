-- A row for each version of each partnership. Rows are added, never changed and never taken away.
-- The same text serves H2 and PostgreSQL; that a number is taken once is what keeps two savers apart.
CREATE TABLE partnership_version (
    name          VARCHAR(60)              NOT NULL,
    number        INTEGER                  NOT NULL,
    title         VARCHAR(200)             NOT NULL,
    content       TEXT                     NOT NULL,
    content_bytes INTEGER                  NOT NULL,
    role          VARCHAR(100)             NOT NULL,
    reason        VARCHAR(500)             NOT NULL,
    saved_at      TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (name, number)
);
