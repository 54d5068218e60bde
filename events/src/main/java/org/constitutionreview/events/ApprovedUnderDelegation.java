package org.constitutionreview.events;

/** The monitoring officer has approved it alone; the duty is what must follow. */
public record ApprovedUnderDelegation(
        AmendmentInBrief amendment, String headOfChange, String power, String duty, Audience audience, String page)
        implements Event {

    @Override
    public Topic topic() {
        return Topic.AMENDMENTS;
    }

    @Override
    public String key() {
        return amendment.id().toString();
    }
}
