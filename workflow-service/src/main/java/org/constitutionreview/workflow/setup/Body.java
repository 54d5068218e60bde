package org.constitutionreview.workflow.setup;

/**
 * A committee, an advisory group, or the Council itself.
 *
 * @param id as in the group {@code body:<id>}
 * @param clearDaysNotice clear working days between publication of the papers and the meeting; 0: no notice is needed
 */
public record Body(String id, String name, String shortName, BodyKind kind, int clearDaysNotice) {

    public boolean needsNotice() {
        return clearDaysNotice > 0;
    }

    /** "the Governance Committee", but "Full Council". */
    public String inASentence() {
        return kind == BodyKind.COUNCIL ? name : "the " + name;
    }

    /** The key under which its members are told. */
    public String recipientKey() {
        return "body:" + id;
    }
}
