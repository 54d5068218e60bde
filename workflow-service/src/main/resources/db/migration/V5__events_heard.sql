CREATE TABLE event_heard (
    event_id    text        PRIMARY KEY,
    recorded_at timestamptz NOT NULL
);
