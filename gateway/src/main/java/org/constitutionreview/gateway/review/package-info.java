/** The yearly cycle: each document's review, planned, done and reported. */
@NullMarked
package org.constitutionreview.gateway.review;

import org.jspecify.annotations.NullMarked;
