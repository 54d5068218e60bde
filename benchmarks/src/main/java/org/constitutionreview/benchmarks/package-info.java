/** What is promised about speed, measured. */
@NullMarked
package org.constitutionreview.benchmarks;

import org.jspecify.annotations.NullMarked;
