/** Makes cross-references of the words that refer, and tells those apart that lead nowhere, to several places, or out. */
@NullMarked
package org.constitutionreview.document.text.source.reference;

import org.jspecify.annotations.NullMarked;
