/** Opens what people upload, one file or many in a zip, and refuses what can't be read or means harm. */
@NullMarked
package org.constitutionreview.document.text.source.upload;

import org.jspecify.annotations.NullMarked;
