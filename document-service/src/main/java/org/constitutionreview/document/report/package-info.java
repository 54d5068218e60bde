/** The written sections of an amendment's report. */
@NullMarked
package org.constitutionreview.document.report;

import org.jspecify.annotations.NullMarked;
