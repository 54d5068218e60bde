-- What waits for somebody, and who did it: a refusal must say who was first, which the engine doesn't remember.
CREATE TABLE step (
    task_id             text        PRIMARY KEY,
    process_instance_id text        NOT NULL,
    amendment_id        uuid,
    agenda_item_id      uuid,
    consultation_id     uuid,
    review_id           uuid,
    cycle               text,
    step                text        NOT NULL,
    name                text        NOT NULL,
    candidate           text        NOT NULL,
    due                 timestamptz,
    opened_at           timestamptz NOT NULL,
    finished_at         timestamptz,
    finished_by_sub     text,
    finished_by_name    text
);
CREATE INDEX step_open_by_candidate ON step (candidate) WHERE finished_at IS NULL;
CREATE INDEX step_by_amendment ON step (amendment_id, step);
CREATE INDEX step_by_consultation ON step (consultation_id) WHERE consultation_id IS NOT NULL;
CREATE INDEX step_by_review ON step (review_id) WHERE review_id IS NOT NULL;
