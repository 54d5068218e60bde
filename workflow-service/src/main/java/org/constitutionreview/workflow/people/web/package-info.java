/** Finds the person in the access token. */
@NullMarked
package org.constitutionreview.workflow.people.web;

import org.jspecify.annotations.NullMarked;
