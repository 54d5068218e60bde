-- The day on which it happened in the council's calendar; the system's time stays beside it.
ALTER TABLE outbox ADD COLUMN business_date date NOT NULL DEFAULT current_date;
ALTER TABLE outbox ALTER COLUMN business_date DROP DEFAULT;
