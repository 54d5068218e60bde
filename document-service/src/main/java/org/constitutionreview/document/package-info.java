/** The text of the Constitution: documents, editions, drafts, redlines and papers. */
@NullMarked
package org.constitutionreview.document;

import org.jspecify.annotations.NullMarked;
