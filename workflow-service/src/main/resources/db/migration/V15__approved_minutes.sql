-- Decisions act at once, on an officer's note; the approved minutes come later, and may say otherwise.
ALTER TABLE agenda_item
    ADD COLUMN minutes_agree           boolean,
    ADD COLUMN minutes_checked_by_sub  text,
    ADD COLUMN minutes_checked_by_name text,
    ADD COLUMN minutes_checked_at      timestamptz;

ALTER TABLE minute_point
    ADD COLUMN corrects  uuid REFERENCES minute_point (id),
    ADD COLUMN corrected boolean NOT NULL DEFAULT false;
