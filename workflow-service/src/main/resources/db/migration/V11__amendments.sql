CREATE TABLE amendment (
    id                        uuid        PRIMARY KEY,
    reference                 text        NOT NULL UNIQUE,
    title                     text        NOT NULL,
    purpose                   text        NOT NULL,
    suggested_head_of_change  text        NOT NULL,
    head_of_change            text,
    owner                     text        NOT NULL,
    owner_name                text        NOT NULL,
    proposer_sub              text        NOT NULL,
    proposer_name             text        NOT NULL,
    target_council            date,
    consultees_not_applicable text,
    submissions               int         NOT NULL DEFAULT 0,
    proposal_paper            uuid,
    route                     jsonb,
    stage                     text        NOT NULL,
    outcome                   text,
    withdrawal_reason         text,
    withdrawal_asked          text,
    resolution                text,
    approved_revisions        jsonb,
    commencement_date         date,
    commencement_condition    text,
    in_force_from             date,
    review_id                 uuid,
    created_at                timestamptz NOT NULL,
    closed_at                 timestamptz,
    version                   int         NOT NULL DEFAULT 1
);
CREATE INDEX amendment_by_age ON amendment (created_at);
CREATE INDEX amendment_by_review ON amendment (review_id) WHERE review_id IS NOT NULL;

CREATE TABLE amendment_document (
    amendment_id uuid NOT NULL REFERENCES amendment (id),
    position     int  NOT NULL,
    document_id  text NOT NULL,
    title        text NOT NULL,
    draft_id     uuid NOT NULL,
    PRIMARY KEY (amendment_id, position)
);
CREATE INDEX amendment_document_by_document ON amendment_document (document_id);

CREATE TABLE amendment_consultee (
    amendment_id uuid NOT NULL REFERENCES amendment (id),
    position     int  NOT NULL,
    key          text NOT NULL,
    name         text NOT NULL,
    PRIMARY KEY (amendment_id, position)
);

-- Numbers of references run within a year.
CREATE TABLE amendment_number (
    year int PRIMARY KEY,
    last int NOT NULL
);

-- Later access lists replace earlier ones, whichever arrives first.
CREATE SEQUENCE access_sequence;

CREATE TABLE delegated_decision (
    id           uuid        PRIMARY KEY,
    amendment_id uuid        NOT NULL REFERENCES amendment (id),
    outcome      text        NOT NULL,
    power        text,
    consulted    text,
    reasons      text        NOT NULL,
    alternatives text,
    conflicts    text,
    by_sub       text        NOT NULL,
    by_name      text        NOT NULL,
    at           timestamptz NOT NULL
);
CREATE INDEX delegated_decision_by_amendment ON delegated_decision (amendment_id);
