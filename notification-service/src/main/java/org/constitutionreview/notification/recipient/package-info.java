/** Who can be told, and how each person likes it. */
@NullMarked
package org.constitutionreview.notification.recipient;

import org.jspecify.annotations.NullMarked;
