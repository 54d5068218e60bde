/** The suite's public APIs as the sample's import and the demo call them: JSON over HTTP, as anybody could. */
@NullMarked
package org.constitutionreview.local.api;

import org.jspecify.annotations.NullMarked;
