/** What the tests of this service share: a database, a clock, people. */
@NullMarked
package org.constitutionreview.workflow.testing;

import org.jspecify.annotations.NullMarked;
