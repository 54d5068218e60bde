/** Lets the Monitoring Officer correct a text in force. */
@NullMarked
package org.constitutionreview.document.correction.web;

import org.jspecify.annotations.NullMarked;
