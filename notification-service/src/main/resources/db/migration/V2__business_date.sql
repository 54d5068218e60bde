-- The day on which it happened in the council's calendar; until now it was that of the system.
alter table heard_event add column business_date date not null default current_date;
update heard_event set business_date = (happened_at at time zone 'Europe/London')::date;
alter table heard_event alter column business_date drop default;

alter table inbox_entry add column business_date date not null default current_date;
update inbox_entry set business_date = (happened_at at time zone 'Europe/London')::date;
alter table inbox_entry alter column business_date drop default;
