/** The calendar over HTTP. */
@NullMarked
package org.constitutionreview.workflow.calendar.web;

import org.jspecify.annotations.NullMarked;
