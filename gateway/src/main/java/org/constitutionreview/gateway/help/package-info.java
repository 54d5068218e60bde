/** Pages that explain how something is done. */
@NullMarked
package org.constitutionreview.gateway.help;

import org.jspecify.annotations.NullMarked;
