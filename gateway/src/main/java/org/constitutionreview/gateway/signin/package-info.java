/** Who is at the door: sign-in at the council's provider, sessions, tokens. */
@NullMarked
package org.constitutionreview.gateway.signin;

import org.jspecify.annotations.NullMarked;
