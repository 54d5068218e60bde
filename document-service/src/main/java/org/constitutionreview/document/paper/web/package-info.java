/** Lets the process make papers, and those concerned read them. */
@NullMarked
package org.constitutionreview.document.paper.web;

import org.jspecify.annotations.NullMarked;
