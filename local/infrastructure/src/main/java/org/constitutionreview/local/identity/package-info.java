/** Who people are: an OpenID provider with demo people, who sign in with one click. */
@NullMarked
package org.constitutionreview.local.identity;

import org.jspecify.annotations.NullMarked;
