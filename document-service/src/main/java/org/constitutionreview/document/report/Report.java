package org.constitutionreview.document.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.constitutionreview.document.access.AccessList;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The written sections of an amendment's report: one set, carried from meeting to meeting.
 *
 * @param sections by key; unwritten ones are left out
 * @param version rises with every save, and with every change of access
 * @param saves the last ones, so that a repetition is recognised
 */
@Document("reports")
public record Report(
        @Id UUID amendmentId,
        String title,
        AccessList access,
        Map<String, Section> sections,
        List<Save> saves,
        int version) {

    /** @param command who asked, and with which Idempotency-Key */
    record Save(String command, String requestHash, String section, Section saved) {}

    public Section section(SectionKey key) {
        return sections.getOrDefault(key.key(), Section.UNWRITTEN);
    }

    Optional<Save> save(String command) {
        return saves.stream().filter(save -> save.command().equals(command)).findFirst();
    }
}
