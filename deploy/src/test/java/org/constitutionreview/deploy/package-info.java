/** The files for a council's servers agree with each other and with the suite. */
@NullMarked
package org.constitutionreview.deploy;

import org.jspecify.annotations.NullMarked;
