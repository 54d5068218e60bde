create table recipient (
    sub   text primary key,
    name  text not null,
    email text not null
);

create table recipient_key (
    key text not null,
    sub text not null references recipient on delete cascade,
    primary key (key, sub)
);
create index recipient_key_of_person on recipient_key (sub);

-- Apart from the recipient: people choose before and after they are imported.
create table email_preference (
    sub        text primary key,
    preference text not null
);

create table heard_event (
    position    bigint generated always as identity primary key,
    event_id    text        not null unique,
    topic       text        not null,
    lane        text        not null,
    type        text        not null,
    source      text,
    sequence    bigint,
    happened_at timestamptz not null,
    heard_at    timestamptz not null default now(),
    -- Bytes, not text: what cannot be read must still be kept, to be parked and shown.
    data        bytea       not null,
    settled_at  timestamptz,
    skipped_by  text,
    unique (source, topic, lane, sequence)
);
create index heard_event_waiting on heard_event (lane, position) where settled_at is null;

create table parked_lane (
    lane     text primary key,
    position bigint      not null references heard_event,
    reason   text        not null,
    since    timestamptz not null default now()
);

create table inbox_entry (
    position     bigint generated always as identity primary key,
    event_id     text        not null,
    to_act       boolean     not null,
    event_type   text        not null,
    happened_at  timestamptz not null,
    subject      text        not null,
    body         text        not null,
    page         text        not null,
    amendment_id uuid,
    unique (event_id, to_act)
);

create table inbox_holder (
    key      text   not null,
    position bigint not null references inbox_entry,
    primary key (key, position)
);
create index inbox_holder_of_entry on inbox_holder (position);

create table inbox_read (
    sub      text        not null,
    position bigint      not null references inbox_entry,
    read_at  timestamptz not null default now(),
    primary key (sub, position)
);

create table delivery (
    id         uuid primary key default gen_random_uuid(),
    event_id   text        not null,
    sub        text        not null references recipient,
    subject    text        not null,
    body       text        not null,
    page       text        not null,
    digest     text,
    created_at timestamptz not null default now(),
    due_at     timestamptz not null,
    attempts   int         not null default 0,
    settled_at timestamptz,
    problem    text,
    -- One mail per person and event.
    unique (event_id, sub)
);
create index delivery_due on delivery (due_at) where settled_at is null;

create table command (
    caller       text        not null,
    key          uuid        not null,
    content_hash text        not null,
    at           timestamptz not null default now(),
    primary key (caller, key)
);
