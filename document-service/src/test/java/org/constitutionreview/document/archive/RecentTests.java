package org.constitutionreview.document.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentTests {

    Recent<String, String> recent = new Recent<>(10, String::length);

    @Test
    void forgetsWhatWasUsedLongestAgo() {
        recent.put("a", "four");
        recent.put("b", "four");
        recent.get("a");
        recent.put("c", "four");

        assertThat(recent.get("a")).isEqualTo("four");
        assertThat(recent.get("b")).isNull();
        assertThat(recent.get("c")).isEqualTo("four");
    }

    @Test
    void whatReplacesAnotherWeighsInItsPlace() {
        recent.put("a", "four");
        recent.put("b", "four");
        recent.put("b", "five5");

        assertThat(recent.get("a")).isEqualTo("four");
    }

    @Test
    void remembersOneEvenIfItIsTooHeavy() {
        recent.put("a", "eleven chars");

        assertThat(recent.get("a")).isEqualTo("eleven chars");
    }
}
