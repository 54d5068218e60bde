/**
 * The story of one amendment, lived over the public APIs by the people of the sample: the Officers' Code of Conduct and
 * social media. {@link org.constitutionreview.local.demo.Demo} tells it in order.
 */
@NullMarked
package org.constitutionreview.local.demo;

import org.jspecify.annotations.NullMarked;
