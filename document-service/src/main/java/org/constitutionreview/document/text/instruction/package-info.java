/** Understands people's words about how a text should change, and never guesses. */
@NullMarked
package org.constitutionreview.document.text.instruction;

import org.jspecify.annotations.NullMarked;
