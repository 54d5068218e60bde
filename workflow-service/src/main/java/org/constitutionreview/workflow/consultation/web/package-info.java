/** The API of consultations. */
@NullMarked
package org.constitutionreview.workflow.consultation.web;

import org.jspecify.annotations.NullMarked;
