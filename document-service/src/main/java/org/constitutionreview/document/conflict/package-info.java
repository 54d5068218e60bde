/** Two sides that changed the same words, and what a person decided between them. */
@NullMarked
package org.constitutionreview.document.conflict;

import org.jspecify.annotations.NullMarked;
