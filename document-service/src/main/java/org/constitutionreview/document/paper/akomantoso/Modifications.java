package org.constitutionreview.document.paper.akomantoso;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.paper.file.Markup;
import org.constitutionreview.document.reading.RedlineView.EntryView;
import org.constitutionreview.document.reading.ScheduleView.RowView;
import org.jspecify.annotations.Nullable;

/** Says for programs what each amendment does to which element. */
final class Modifications {

    private final Work work;
    private final List<EntryView> entries;
    private final ElementIds idsBefore;
    private final ElementIds idsNow;
    private final Map<UUID, EntryView> byId = new HashMap<>();
    private final Map<UUID, String> follows = new HashMap<>();

    Modifications(Work work, List<EntryView> entries, ElementIds idsBefore, ElementIds idsNow) {
        this.work = work;
        this.entries = entries;
        this.idsBefore = idsBefore;
        this.idsNow = idsNow;
        String last = null;
        for (EntryView entry : entries) {
            byId.put(entry.provisionId(), entry);
            if (last != null) {
                follows.put(entry.provisionId(), last);
            }
            last = entry.before() == null ? last : idsBefore.of(entry.provisionId());
        }
    }

    EntryView entry(RowView row) {
        var entry = byId.get(row.provisionId());
        if (entry == null) {
            throw new IllegalStateException("The schedule amends what the redline doesn't show: " + row.provisionId());
        }
        return entry;
    }

    void write(Markup xml, List<RowView> rows) {
        boolean renumbered = entries.stream().anyMatch(EntryView::renumbered);
        if (rows.isEmpty() && !renumbered) {
            return;
        }
        xml.start("analysis").attribute("source", "#council").start("activeModifications");
        for (int at = 0; at < rows.size(); at++) {
            modification(xml, entry(rows.get(at)), "#mod_" + (at + 1));
        }
        entries.stream()
                .filter(EntryView::renumbered)
                .forEach(entry -> textual(xml, "renumbering", "#renumbering", entry, false));
        xml.end().end();
    }

    private void modification(Markup xml, EntryView entry, String source) {
        switch (entry.change()) {
            case INSERTED -> textual(xml, "insertion", source, entry, true);
            case SPLIT -> textual(xml, "split", source, entry, true);
            case MERGED -> textual(xml, "join", source, entry, false);
            case DELETED -> textual(xml, "repeal", source, entry, false);
            case MOVED -> textual(xml, "renumbering", source, entry, false);
            case SAME, FORMATTED, REWORDED, MOVED_AND_REWORDED -> textual(xml, "substitution", source, entry, false);
        }
    }

    private void textual(Markup xml, String type, String source, EntryView entry, boolean isNew) {
        var before = idsBefore.of(entry.provisionId());
        var now = idsNow.of(entry.provisionId());
        var follows = this.follows.get(entry.provisionId());
        xml.start("textualMod").attribute("type", type);
        xml.empty("source", "href", source);
        xml.start("destination").attribute("href", address(isNew ? follows : before));
        xml.attribute("pos", isNew ? (follows == null ? "start" : "after") : null)
                .end();
        if (before != null) {
            xml.empty("old", "href", address(before));
        }
        if (now != null) {
            xml.empty("new", "href", address(now));
        }
        xml.end();
    }

    private String address(@Nullable String eId) {
        return eId == null ? work.address() : work.address() + "#" + eId;
    }
}
