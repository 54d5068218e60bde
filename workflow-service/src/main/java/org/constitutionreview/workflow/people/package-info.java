/** Who is asking, and what they hold: roles, and the groups they act for. */
@NullMarked
package org.constitutionreview.workflow.people;

import org.jspecify.annotations.NullMarked;
