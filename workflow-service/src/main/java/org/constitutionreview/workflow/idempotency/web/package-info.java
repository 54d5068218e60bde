/** Finds the key of a command in its header. */
@NullMarked
package org.constitutionreview.workflow.idempotency.web;

import org.jspecify.annotations.NullMarked;
