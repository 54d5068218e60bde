/** Reads Markdown. */
@NullMarked
package org.constitutionreview.document.text.source.markdown;

import org.jspecify.annotations.NullMarked;
