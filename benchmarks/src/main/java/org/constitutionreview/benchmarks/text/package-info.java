/** How fast and how well texts are compared, against the best general tools on the same words. */
@NullMarked
package org.constitutionreview.benchmarks.text;

import org.jspecify.annotations.NullMarked;
