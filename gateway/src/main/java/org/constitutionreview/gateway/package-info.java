/** The one door: sign-in, pages and API routes. */
@NullMarked
package org.constitutionreview.gateway;

import org.jspecify.annotations.NullMarked;
