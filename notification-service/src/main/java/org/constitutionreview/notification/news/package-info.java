/** Events as they are heard, kept, and told in the order of their key. */
@NullMarked
package org.constitutionreview.notification.news;

import org.jspecify.annotations.NullMarked;
