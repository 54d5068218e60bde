/** Lets policy owners write the report. */
@NullMarked
package org.constitutionreview.document.report.web;

import org.jspecify.annotations.NullMarked;
