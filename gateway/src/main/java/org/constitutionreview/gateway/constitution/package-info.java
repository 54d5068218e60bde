/** The Constitution for anyone: in force, as at any date, compared, searched. */
@NullMarked
package org.constitutionreview.gateway.constitution;

import org.jspecify.annotations.NullMarked;
