CREATE TABLE audit_chain (
    chain  text   PRIMARY KEY,
    last   bigint NOT NULL,
    head   text   NOT NULL,
    sealed bigint NOT NULL DEFAULT 0
);
CREATE INDEX audit_chain_unsealed ON audit_chain (chain) WHERE sealed < last;

CREATE TABLE audit_entry (
    chain    text   NOT NULL REFERENCES audit_chain (chain),
    number   bigint NOT NULL,
    -- What the hash covers, to the letter; so it is text and not jsonb.
    content  text   NOT NULL,
    previous text   NOT NULL,
    hash     text   NOT NULL,
    PRIMARY KEY (chain, number)
);

-- The only place where the trail names people. Rows can be erased; their digests in the entries remain.
CREATE TABLE audit_personal (
    chain  text   NOT NULL,
    number bigint NOT NULL,
    field  text   NOT NULL,
    salt   text   NOT NULL,
    value  text   NOT NULL,
    PRIMARY KEY (chain, number, field)
);

CREATE TABLE audit_seal (
    number    bigint PRIMARY KEY,
    sealed_at text   NOT NULL,
    previous  text   NOT NULL,
    hash      text   NOT NULL
);

CREATE TABLE audit_sealed_head (
    seal   bigint NOT NULL REFERENCES audit_seal (number),
    chain  text   NOT NULL,
    number bigint NOT NULL,
    hash   text   NOT NULL,
    PRIMARY KEY (seal, chain)
);
CREATE INDEX audit_sealed_head_by_chain ON audit_sealed_head (chain);
