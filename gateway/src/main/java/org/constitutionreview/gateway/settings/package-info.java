/** What the council has set up: periods, closure days, bodies, consultees, documents. */
@NullMarked
package org.constitutionreview.gateway.settings;

import org.jspecify.annotations.NullMarked;
