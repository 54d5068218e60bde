/** The set-up over HTTP. */
@NullMarked
package org.constitutionreview.workflow.setup.web;

import org.jspecify.annotations.NullMarked;
