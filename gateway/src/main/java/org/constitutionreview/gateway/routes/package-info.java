/** The public APIs: the same paths outside as inside. */
@NullMarked
package org.constitutionreview.gateway.routes;

import org.jspecify.annotations.NullMarked;
