/** The audit trail over HTTP. */
@NullMarked
package org.constitutionreview.workflow.audit.web;

import org.jspecify.annotations.NullMarked;
