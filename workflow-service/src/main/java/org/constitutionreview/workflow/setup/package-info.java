/** What a council sets up: bodies, meetings, consultees, services, documents and periods. */
@NullMarked
package org.constitutionreview.workflow.setup;

import org.jspecify.annotations.NullMarked;
