/** Lets policy owners write, and those concerned read along. */
@NullMarked
package org.constitutionreview.document.draft.web;

import org.jspecify.annotations.NullMarked;
