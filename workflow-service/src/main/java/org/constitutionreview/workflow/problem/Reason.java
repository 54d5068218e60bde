package org.constitutionreview.workflow.problem;

import org.jspecify.annotations.Nullable;

/** One thing that holds a step back. @param page where it can be put right */
public record Reason(String code, String text, @Nullable String page) {

    public Reason(String code, String text) {
        this(code, text, null);
    }
}
