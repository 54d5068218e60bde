/** The whole Constitution, as it stood or will stand on any date. */
@NullMarked
package org.constitutionreview.document.constitution;

import org.jspecify.annotations.NullMarked;
