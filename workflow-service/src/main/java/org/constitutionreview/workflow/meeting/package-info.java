/** Agendas, papers, decisions, and what they leave to do. */
@NullMarked
package org.constitutionreview.workflow.meeting;

import org.jspecify.annotations.NullMarked;
