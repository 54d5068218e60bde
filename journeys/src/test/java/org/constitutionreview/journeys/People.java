package org.constitutionreview.journeys;

/** The sample's people who take part, as they stand on the sign-in page. */
final class People {

    static final String OWNER = "Head of Legal Services";
    static final String PLANNER = "Head of Planning";
    static final String PLANNING_OFFICER = "Planning Officer";
    static final String HR = "HR Adviser";
    static final String UNISON = "UNISON Branch Secretary";
    static final String GMB = "GMB Branch Secretary";
    static final String INTERNAL_AUDIT = "Internal Audit Manager";
    static final String COMMUNICATIONS = "Communications Manager";
    static final String GOVERNANCE = "Governance Officer";
    static final String MONITORING = "Monitoring Officer";
    static final String COMMITTEE_MEMBER = "Member of the Governance Committee";
    static final String FAGG_MEMBER = "Member of FaGG";
    static final String AUDITOR = "Auditor";
    static final String ADMINISTRATOR = "Administrator";

    private People() {}
}
