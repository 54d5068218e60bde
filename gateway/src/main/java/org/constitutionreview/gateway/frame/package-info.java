/** What all pages share: the frame around them, forms, dates in words, and pages for what went wrong. */
@NullMarked
package org.constitutionreview.gateway.frame;

import org.jspecify.annotations.NullMarked;
