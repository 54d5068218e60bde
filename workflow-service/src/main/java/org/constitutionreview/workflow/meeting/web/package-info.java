/** The API of meetings. */
@NullMarked
package org.constitutionreview.workflow.meeting.web;

import org.jspecify.annotations.NullMarked;
