/** Tells the other services what has happened, without ever losing or reordering it. */
@NullMarked
package org.constitutionreview.document.news;

import org.jspecify.annotations.NullMarked;
