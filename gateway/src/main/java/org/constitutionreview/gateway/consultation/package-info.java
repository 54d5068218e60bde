/** Consulting: opening it, responding, and answering every comment. */
@NullMarked
package org.constitutionreview.gateway.consultation;

import org.jspecify.annotations.NullMarked;
