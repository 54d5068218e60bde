package org.constitutionreview.document.text.source.word;

import org.constitutionreview.document.text.source.FileRefused;

/** Knows which side of the tracked changes is read, and counts them. */
final class Sides {

    private final TrackedChanges choice;
    private int changes;

    Sides(TrackedChanges choice) {
        this.choice = choice;
    }

    /** @param element one of w:ins, w:moveTo, w:del, w:moveFrom around words */
    boolean shows(Element element) {
        changes++;
        boolean isNew = element.is("w:ins") || element.is("w:moveTo");
        return isNew == takesNew();
    }

    /** @param properties of a paragraph's mark or a table's row; w:ins in them says that it is new */
    boolean shows(Element properties, String inserted, String deleted) {
        boolean isNew = properties.has(inserted) || inserted.equals("w:ins") && properties.has("w:moveTo");
        boolean isOld = properties.has(deleted) || deleted.equals("w:del") && properties.has("w:moveFrom");
        changes += (isNew ? 1 : 0) + (isOld ? 1 : 0);
        return takesNew() ? !isOld : !isNew;
    }

    /** The properties themselves, or those from before a tracked change of how it looks. */
    Element properties(Element parent, String name, String change) {
        Element now = parent.child(name);
        Element changed = now.child(change);
        if (changed == Element.NONE) {
            return now;
        }
        changes++;
        return takesNew() ? now : changed.child(name);
    }

    boolean takesNew() {
        return choice != TrackedChanges.REJECT;
    }

    /** @throws FileRefused when there are tracked changes and nobody has chosen a side */
    void refuseUndecided() {
        if (choice == TrackedChanges.STOP && changes > 0) {
            throw new FileRefused("This file holds tracked changes (" + changes
                    + "). Choose whether they are to be accepted or rejected, or settle them in Word first.");
        }
    }
}
