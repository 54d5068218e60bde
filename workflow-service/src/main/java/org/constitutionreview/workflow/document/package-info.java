/** What the journey asks of document-service. */
@NullMarked
package org.constitutionreview.workflow.document;

import org.jspecify.annotations.NullMarked;
