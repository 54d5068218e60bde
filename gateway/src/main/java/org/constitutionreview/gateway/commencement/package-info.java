/** From approval to practice: confirming the text, the condition, and that it is lived. */
@NullMarked
package org.constitutionreview.gateway.commencement;

import org.jspecify.annotations.NullMarked;
