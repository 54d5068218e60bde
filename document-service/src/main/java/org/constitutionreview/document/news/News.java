package org.constitutionreview.document.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.constitutionreview.events.Event;

/**
 * One event on its way.
 *
 * @param id unique for ever, and the same when it is sent again
 * @param businessDate the day on which it happened in the council's calendar
 * @param number rises with each event of the same head
 */
public record News(UUID id, int number, Instant at, LocalDate businessDate, Event event) {}
