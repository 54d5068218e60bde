/** The report of an amendment: its sections, who will be consulted, and what the check finds. */
@NullMarked
package org.constitutionreview.gateway.report;

import org.jspecify.annotations.NullMarked;
