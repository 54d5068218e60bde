/** Amendments: the board, proposing one, and the page on which everything about one comes together. */
@NullMarked
package org.constitutionreview.gateway.amendment;

import org.jspecify.annotations.NullMarked;
