/** Takes two people's changes of one text together, provision by provision. */
@NullMarked
package org.constitutionreview.document.text.merge;

import org.jspecify.annotations.NullMarked;
