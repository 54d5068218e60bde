/** E-mail that waits in an outbox until the mail server has taken it. */
@NullMarked
package org.constitutionreview.notification.mail;

import org.jspecify.annotations.NullMarked;
