/** What can go wrong with a request, in words that its sender understands. */
@NullMarked
package org.constitutionreview.document.problem;

import org.jspecify.annotations.NullMarked;
