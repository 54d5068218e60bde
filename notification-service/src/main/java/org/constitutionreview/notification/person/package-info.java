/** Who is asking, as the access token says. */
@NullMarked
package org.constitutionreview.notification.person;

import org.jspecify.annotations.NullMarked;
