/** An amendment at a meeting: agenda, papers, decision. */
@NullMarked
package org.constitutionreview.gateway.agenda;

import org.jspecify.annotations.NullMarked;
