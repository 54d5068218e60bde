/** The document service as a whole, asked over HTTP, on an embedded store. */
@NullMarked
package org.constitutionreview.benchmarks.documents;

import org.jspecify.annotations.NullMarked;
