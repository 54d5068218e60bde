package org.constitutionreview.workflow.setup;

/** Why somebody is asked. */
public enum ConsulteeKind {
    HR,
    TRADE_UNION,
    OFFICER,
    OTHER
}
