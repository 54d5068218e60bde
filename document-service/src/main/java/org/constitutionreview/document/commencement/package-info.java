/** What has been approved, and when it comes into force. */
@NullMarked
package org.constitutionreview.document.commencement;

import org.jspecify.annotations.NullMarked;
