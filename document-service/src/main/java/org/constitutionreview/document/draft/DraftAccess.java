package org.constitutionreview.document.draft;

import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.access.AccessList;
import org.constitutionreview.document.problem.Problem;
import org.constitutionreview.document.reading.Authority;
import org.jspecify.annotations.Nullable;

/**
 * Who may read and edit a draft, and what edits may refer to.
 *
 * @param authorities the minute points and comments that edits may discharge
 * @param defaultAuthority of edits that name none
 * @param about the amendment, as others may be told of it
 */
public record DraftAccess(
        long sequence,
        List<String> editors,
        List<String> readers,
        @Nullable String publicFrom,
        List<Authority> authorities,
        Authority.Kind defaultAuthority,
        @Nullable About about) {

    /**
     * What everybody may know of an amendment who works on the same document.
     *
     * @param stage how far it is, in words
     * @param ended whether it won't be brought into force any more, or has been
     */
    public record About(String reference, String title, String owner, String stage, boolean ended) {}

    public DraftAccess {
        editors = editors == null ? List.of() : List.copyOf(editors);
        readers = readers == null ? List.of() : List.copyOf(readers);
        authorities = authorities == null ? List.of() : List.copyOf(authorities);
        defaultAuthority = defaultAuthority == null ? Authority.Kind.PROPOSED : defaultAuthority;
        if (authorities.stream()
                .anyMatch(
                        authority -> authority.id() == null || authority.kind() == null || authority.label() == null)) {
            throw Problem.invalid("authorities", "Each authority needs an id, a kind and a label.");
        }
    }

    boolean isOpen() {
        return !editors.isEmpty();
    }

    boolean isEnded() {
        return about != null && about.ended();
    }

    AccessList list() {
        return new AccessList(sequence, editors, readers, publicFrom);
    }

    /** @throws Problem when no such point or comment is open to edits */
    Authority authority(UUID id, String field) {
        return authorities.stream()
                .filter(authority -> id.equals(authority.id()))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(
                        field, "The point or comment " + id + " isn't one that this draft's edits can answer."));
    }
}
