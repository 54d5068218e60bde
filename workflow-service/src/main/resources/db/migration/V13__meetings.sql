CREATE TABLE agenda_item (
    id                uuid        PRIMARY KEY,
    amendment_id      uuid        NOT NULL REFERENCES amendment (id),
    stage             text        NOT NULL,
    body              text        NOT NULL,
    body_name         text        NOT NULL,
    number            int         NOT NULL,
    meeting_id        text        NOT NULL,
    meeting_date      date        NOT NULL,
    publish_by        date,
    state             text        NOT NULL,
    paper_id          uuid,
    content_hash      text,
    revisions         jsonb,
    report_version    int,
    cleared_by_sub    text,
    cleared_by_name   text,
    cleared_at        timestamptz,
    published_by_sub  text,
    published_by_name text,
    recorded_at       timestamptz,
    published_at      timestamptz,
    link              text,
    outcome           text,
    resolution        text,
    decided_by_sub    text,
    decided_by_name   text,
    decided_at        timestamptz,
    next_meeting      text,
    delegates_wording boolean     NOT NULL DEFAULT false,
    UNIQUE (amendment_id, number)
);
CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting_id);

CREATE TABLE report_clearance (
    agenda_item_id uuid        NOT NULL REFERENCES agenda_item (id),
    clearance      text        NOT NULL,
    outcome        text        NOT NULL,
    comment        text,
    by_sub         text        NOT NULL,
    by_name        text        NOT NULL,
    at             timestamptz NOT NULL,
    PRIMARY KEY (agenda_item_id, clearance)
);

CREATE TABLE minute_point (
    id                    uuid    PRIMARY KEY,
    agenda_item_id        uuid    NOT NULL REFERENCES agenda_item (id),
    amendment_id          uuid    NOT NULL REFERENCES amendment (id),
    position              int     NOT NULL,
    body                  text    NOT NULL,
    body_name             text    NOT NULL,
    kind                  text    NOT NULL,
    member                text,
    paragraph             text,
    said                  text    NOT NULL,
    wording               text,
    answered_by           text,
    answer                text,
    minute_reference      text,
    before_the_meeting    boolean NOT NULL,
    explained_as          text,
    explanation           text,
    explained_by_sub      text,
    explained_by_name     text,
    explained_at          timestamptz,
    confirmed_by_sub      text,
    confirmed_by_name     text,
    confirmed_at          timestamptz,
    confirmed_revision    int,
    sent_back_reason      text,
    sent_back_revision    int,
    sent_back_by_sub      text,
    sent_back_by_name     text,
    sent_back_at          timestamptz,
    UNIQUE (agenda_item_id, position)
);
CREATE INDEX minute_point_by_amendment ON minute_point (amendment_id);

CREATE TABLE follow_up (
    id               uuid        PRIMARY KEY,
    amendment_id     uuid        NOT NULL REFERENCES amendment (id),
    minute_point_id  uuid        NOT NULL REFERENCES minute_point (id),
    what             text        NOT NULL,
    originating_body text        NOT NULL,
    receiver         text        NOT NULL,
    due              date,
    state            text        NOT NULL,
    raised_at        timestamptz NOT NULL,
    closed_how       text,
    closed_by_sub    text,
    closed_by_name   text,
    closed_at        timestamptz
);
CREATE INDEX follow_up_by_origin ON follow_up (originating_body, state);
CREATE INDEX follow_up_by_receiver ON follow_up (receiver, state);
