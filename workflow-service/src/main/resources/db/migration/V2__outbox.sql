CREATE TABLE outbox_key (
    key  text PRIMARY KEY,
    last bigint NOT NULL
);

CREATE TABLE outbox (
    key         text        NOT NULL,
    number      bigint      NOT NULL,
    event_id    uuid        NOT NULL UNIQUE,
    topic       text        NOT NULL,
    type        text        NOT NULL,
    content     text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (key, number)
);
CREATE INDEX outbox_by_age ON outbox (recorded_at);
