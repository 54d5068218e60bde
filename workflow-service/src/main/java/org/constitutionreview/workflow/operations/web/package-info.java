/** Failed steps over HTTP. */
@NullMarked
package org.constitutionreview.workflow.operations.web;

import org.jspecify.annotations.NullMarked;
