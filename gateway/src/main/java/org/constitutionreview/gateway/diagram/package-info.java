/** Draws a process from the shapes in its BPMN file. */
@NullMarked
package org.constitutionreview.gateway.diagram;

import org.jspecify.annotations.NullMarked;
