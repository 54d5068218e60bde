/** Provisions and redlines as pages set them: one line each, with number, level and address. */
@NullMarked
package org.constitutionreview.gateway.text;

import org.jspecify.annotations.NullMarked;
