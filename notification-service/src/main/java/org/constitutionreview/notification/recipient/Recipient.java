package org.constitutionreview.notification.recipient;

import java.util.List;

/** Somebody who can be told, and the roles and groups through whom news reaches them. */
public record Recipient(String sub, String name, String email, List<String> groups) {

    public Recipient {
        groups = List.copyOf(groups);
    }
}
