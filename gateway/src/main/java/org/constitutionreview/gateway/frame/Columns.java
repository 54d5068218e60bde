package org.constitutionreview.gateway.frame;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns by which a table can be sorted. Rows with nothing in the column come last, either way round. */
public final class Columns<T> {

    private final Map<String, Function<T, ? extends @Nullable Object>> keys = new LinkedHashMap<>();

    /** @param key what the column sorts by */
    public <K extends Comparable<K>> Columns<T> with(String column, Function<T, @Nullable K> key) {
        keys.put(column, key);
        return this;
    }

    /** @param asked as in the address; anything that isn't a column leaves the rows as they came */
    public Sort sort(@Nullable String asked) {
        Sort sort = Sort.of(asked);
        return sort.column() != null && keys.containsKey(sort.column()) ? sort : Sort.NONE;
    }

    public List<T> sorted(List<T> rows, Sort sort) {
        Function<T, ?> key = keys.get(sort.column());
        return key == null
                ? rows
                : rows.stream().sorted(by(key, sort.descending())).toList();
    }

    /** {@link #with} lets in comparable keys only. */
    @SuppressWarnings("unchecked")
    private static <T> Comparator<T> by(Function<T, ?> key, boolean descending) {
        Comparator<Comparable<Object>> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing((Function<T, Comparable<Object>>) key, Comparator.nullsLast(order));
    }
}
