package org.constitutionreview.document.paper.file;

import java.time.Instant;

/**
 * What each file of one text says of itself, whatever its format.
 *
 * @param contentHash by which anybody can see that files belong together
 * @param at when the text was so; the same text has the same bytes for ever
 */
public record Imprint(String title, String council, String contentHash, Instant at) {}
