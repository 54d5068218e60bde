package org.constitutionreview.document.text.source.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a part of the file is connected with: other parts, and addresses outside. */
final class Relationships {

    private record Relationship(String type, String target, boolean outside) {}

    private final Map<String, Relationship> byId = new LinkedHashMap<>();
    private final String folder;

    private Relationships(String folder) {
        this.folder = folder;
    }

    /** @param part "" for the file itself */
    static Relationships of(String part, Parts parts) {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        Relationships found = new Relationships(folder);
        String name = part.substring(folder.length());
        for (Element element : parts.whole(folder + "_rels/" + name + ".rels").children()) {
            String id = element.attribute("Id");
            String target = element.attribute("Target");
            if (id != null && target != null) {
                String type = element.attribute("Type", "");
                found.byId.put(
                        id,
                        new Relationship(
                                type.substring(type.lastIndexOf('/') + 1),
                                target,
                                "External".equals(element.attribute("TargetMode"))));
            }
        }
        return found;
    }

    /** @param type the last word of its address: "styles"; null when there is none */
    @Nullable
    String part(String type) {
        for (Relationship relationship : byId.values()) {
            if (relationship.type.equals(type) && !relationship.outside) {
                return resolved(relationship.target);
            }
        }
        return null;
    }

    /** Parts of this type with their ids. */
    Map<String, String> parts(String type) {
        Map<String, String> found = new HashMap<>();
        byId.forEach((id, relationship) -> {
            if (relationship.type.equals(type) && !relationship.outside) {
                found.put(id, resolved(relationship.target));
            }
        });
        return found;
    }

    /** The address outside the file; null when there is none. */
    @Nullable
    String address(@Nullable String id) {
        Relationship relationship = byId.get(id);
        return relationship == null || !relationship.outside ? null : relationship.target;
    }

    private String resolved(String target) {
        Deque<String> path = new ArrayDeque<>();
        for (String step : List.of((target.startsWith("/") ? target : folder + target).split("/"))) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }
}
