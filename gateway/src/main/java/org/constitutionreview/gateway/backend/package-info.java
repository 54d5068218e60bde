/** How pages ask the services behind the gateway, and how their refusals come back. */
@NullMarked
package org.constitutionreview.gateway.backend;

import org.jspecify.annotations.NullMarked;
