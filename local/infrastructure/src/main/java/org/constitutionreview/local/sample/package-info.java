/** Loads the sample Constitution with its people, bodies and meetings through the public APIs. */
@NullMarked
package org.constitutionreview.local.sample;

import org.jspecify.annotations.NullMarked;
