/** Work that goes on beside the requests. */
@NullMarked
package org.constitutionreview.notification.background;

import org.jspecify.annotations.NullMarked;
