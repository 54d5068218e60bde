/** What a person has been told, and how they want to be told. */
@NullMarked
package org.constitutionreview.gateway.notification;

import org.jspecify.annotations.NullMarked;
