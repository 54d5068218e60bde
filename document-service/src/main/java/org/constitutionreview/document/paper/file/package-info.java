/** What papers have in common, whatever their format. */
@NullMarked
package org.constitutionreview.document.paper.file;

import org.jspecify.annotations.NullMarked;
