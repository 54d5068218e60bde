/** What a council sets for this service. */
@NullMarked
package org.constitutionreview.notification.settings;

import org.jspecify.annotations.NullMarked;
