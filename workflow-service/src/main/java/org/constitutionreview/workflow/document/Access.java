package org.constitutionreview.workflow.document;

import java.util.List;
import java.util.UUID;

/**
 * Who may edit and read a draft or report, and on whose authority.
 *
 * @param sequence rises; document-service ignores a lower one than it has
 * @param editors recipient keys
 * @param readers recipient keys
 * @param authorities minute points and comments that an edit may discharge
 * @param defaultAuthority kind of authority of an edit that names none
 * @param about what others who change the same document are told of the amendment
 */
public record Access(
        long sequence,
        List<String> editors,
        List<String> readers,
        List<Authority> authorities,
        String defaultAuthority,
        About about) {

    /** @param ended whether nothing of it will come into force any more, or all of it has */
    public record About(String reference, String title, String owner, String stage, boolean ended) {}

    /** On whose decision a change stands. @param kind as in the schedule of amendments, e.g. COMMITTEE_AGREED */
    public record Authority(UUID id, String kind, String label) {}
}
