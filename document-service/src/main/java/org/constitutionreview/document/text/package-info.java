/** The text engine: trees of provisions, their numbers, and changes to them, in plain Java. */
@NullMarked
package org.constitutionreview.document.text;

import org.jspecify.annotations.NullMarked;
