/** Lets officers and installers import documents. */
@NullMarked
package org.constitutionreview.document.imports.web;

import org.jspecify.annotations.NullMarked;
