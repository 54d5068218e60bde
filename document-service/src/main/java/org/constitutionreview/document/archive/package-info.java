/** Keeps texts for good, in pieces that unchanged texts share. */
@NullMarked
package org.constitutionreview.document.archive;

import org.jspecify.annotations.NullMarked;
