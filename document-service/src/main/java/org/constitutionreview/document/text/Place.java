package org.constitutionreview.document.text;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a provision stands.
 *
 * @param parentId null at the top
 * @param position among its siblings, from 0
 * @param level from 1
 */
public record Place(Provision provision, @Nullable UUID parentId, int position, int level) {}
