CREATE TABLE consultation (
    id               uuid        PRIMARY KEY,
    amendment_id     uuid        NOT NULL REFERENCES amendment (id),
    round            int         NOT NULL,
    consultee        text        NOT NULL,
    consultee_name   text        NOT NULL,
    opened_on        date        NOT NULL,
    closes           date        NOT NULL,
    extension_reason text,
    state            text        NOT NULL,
    position         text,
    responded_by_sub  text,
    responded_by_name text,
    responded_at     timestamptz,
    UNIQUE (amendment_id, round, consultee)
);
CREATE INDEX consultation_by_consultee ON consultation (consultee);

CREATE TABLE comment (
    id              uuid        PRIMARY KEY,
    consultation_id uuid        NOT NULL REFERENCES consultation (id),
    position        int         NOT NULL,
    document_id     text        NOT NULL,
    provision_id    uuid,
    number          text,
    revision        int,
    quoted_words    text,
    text            text        NOT NULL,
    answer_kind     text,
    answer_text     text,
    answer_reason   text,
    answer_by_sub   text,
    answer_by_name  text,
    answer_at       timestamptz,
    UNIQUE (consultation_id, position)
);
