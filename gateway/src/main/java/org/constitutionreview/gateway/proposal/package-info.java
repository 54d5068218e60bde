/** The steps of a proposal until its route is decided, and its withdrawal. */
@NullMarked
package org.constitutionreview.gateway.proposal;

import org.jspecify.annotations.NullMarked;
