/** The suite's pages, in the words of the people who use them. */
@NullMarked
package org.constitutionreview.journeys.pages;

import org.jspecify.annotations.NullMarked;
