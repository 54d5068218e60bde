/** Proves from outside that the records of a suite are as they were written. */
@NullMarked
package org.constitutionreview.local.verify;

import org.jspecify.annotations.NullMarked;
