/** What failed and waits for somebody to try it again. */
@NullMarked
package org.constitutionreview.gateway.system;

import org.jspecify.annotations.NullMarked;
