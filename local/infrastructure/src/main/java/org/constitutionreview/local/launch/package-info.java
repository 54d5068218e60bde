/** What is behind the command {@code ./review}. */
@NullMarked
package org.constitutionreview.local.launch;

import org.jspecify.annotations.NullMarked;
