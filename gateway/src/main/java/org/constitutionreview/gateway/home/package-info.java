/** What waits for whoever is signed in. */
@NullMarked
package org.constitutionreview.gateway.home;

import org.jspecify.annotations.NullMarked;
