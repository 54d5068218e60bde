CREATE TABLE body (
    id                text PRIMARY KEY,
    name              text NOT NULL,
    short_name        text NOT NULL,
    kind              text NOT NULL,
    clear_days_notice int  NOT NULL CHECK (clear_days_notice >= 0)
);

CREATE TABLE meeting (
    id    text PRIMARY KEY,
    body  text NOT NULL REFERENCES body (id),
    date  date NOT NULL,
    time  time,
    place text
);
CREATE INDEX meeting_by_body_and_date ON meeting (body, date);

CREATE TABLE consultee (
    key  text PRIMARY KEY,
    name text NOT NULL,
    kind text NOT NULL
);

CREATE TABLE service_name (
    key  text PRIMARY KEY,
    name text NOT NULL
);

CREATE TABLE registered_document (
    id    text PRIMARY KEY,
    title text NOT NULL,
    part  text NOT NULL,
    owner text NOT NULL,
    rule  text NOT NULL
);

CREATE TABLE settings (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    content  jsonb NOT NULL
);
