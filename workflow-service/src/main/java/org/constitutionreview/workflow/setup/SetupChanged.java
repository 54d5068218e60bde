package org.constitutionreview.workflow.setup;

import org.constitutionreview.workflow.people.Person;

/** Published in the transaction in which something was set up. @param thing as it is now */
public record SetupChanged(Person who, String what, Record thing) {}
