/** Reads plain text, in which all numbers are typed. */
@NullMarked
package org.constitutionreview.document.text.source.plain;

import org.jspecify.annotations.NullMarked;
