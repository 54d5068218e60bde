/** One's own tasks over HTTP. */
@NullMarked
package org.constitutionreview.workflow.task.web;

import org.jspecify.annotations.NullMarked;
