package org.constitutionreview.gateway.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One change of a text, as document-service takes it. */
sealed interface Operation {

    @JsonProperty
    String type();

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReplaceText(String provisionId, @Nullable String heading, String text) implements Operation {

        @Override
        public String type() {
            return "REPLACE_TEXT";
        }
    }

    record Insert(NewProvision provision, @Nullable String parentId, @Nullable String afterId) implements Operation {

        @Override
        public String type() {
            return "INSERT";
        }
    }

    record Delete(String provisionId) implements Operation {

        @Override
        public String type() {
            return "DELETE";
        }
    }

    record Move(String provisionId, @Nullable String parentId, @Nullable String afterId) implements Operation {

        @Override
        public String type() {
            return "MOVE";
        }
    }

    /** @param provision takes the rest of the words */
    record Split(String provisionId, String text, Part provision) implements Operation {

        @Override
        public String type() {
            return "SPLIT";
        }
    }

    /** @param provision the next one, which goes */
    record Merge(String provisionId, Part provision) implements Operation {

        @Override
        public String type() {
            return "MERGE";
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Part(String id, @Nullable String text) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NewProvision(String id, String kind, @Nullable String heading, String text, List<NewProvision> children) {}
}
