/** The published language: what the services tell each other and people, as past-tense facts. */
@NullMarked
package org.constitutionreview.events;

import org.jspecify.annotations.NullMarked;
