package org.constitutionreview.gateway.backend;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next where the following page starts, or null on the last
 */
public record Items<T>(List<T> items, @Nullable String next) {}
