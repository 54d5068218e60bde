CREATE TABLE command (
    caller      text        NOT NULL,
    key         uuid        NOT NULL,
    fingerprint text        NOT NULL,
    answer      text,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (caller, key)
);
CREATE INDEX command_by_age ON command (recorded_at);
