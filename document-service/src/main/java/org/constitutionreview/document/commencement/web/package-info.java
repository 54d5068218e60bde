/** Lets the amendment's process bring approved texts into force. */
@NullMarked
package org.constitutionreview.document.commencement.web;

import org.jspecify.annotations.NullMarked;
