/** The papers of a meeting: checked, and frozen for good. */
@NullMarked
package org.constitutionreview.document.paper;

import org.jspecify.annotations.NullMarked;
