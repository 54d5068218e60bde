CREATE TABLE review_cycle (
    year        text        PRIMARY KEY,
    state       text        NOT NULL,
    opened_at   timestamptz NOT NULL,
    reported_at timestamptz
);

CREATE TABLE review (
    id             uuid PRIMARY KEY,
    year           text NOT NULL REFERENCES review_cycle (year),
    document_id    text NOT NULL,
    title          text NOT NULL,
    owner          text NOT NULL,
    due            date NOT NULL,
    state          text NOT NULL,
    started        boolean NOT NULL DEFAULT false,
    amendment_id   uuid,
    reason         text,
    ended_at       timestamptz,
    UNIQUE (year, document_id)
);
CREATE INDEX review_by_amendment ON review (amendment_id) WHERE amendment_id IS NOT NULL;
CREATE INDEX review_to_start ON review (year) WHERE NOT started;
