/** What people and groups have been told, and what each person has read of it. */
@NullMarked
package org.constitutionreview.notification.inbox;

import org.jspecify.annotations.NullMarked;
