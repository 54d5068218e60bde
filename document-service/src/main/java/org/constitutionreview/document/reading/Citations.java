package org.constitutionreview.document.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.redline.Entry;
import org.constitutionreview.document.text.redline.Redline;

/** Tells where a bullet stands that is shown without what stands above it. */
final class Citations {

    private Citations() {}

    /** The full numbers of what provisions without a number of their own stand under. @param redline all entries of it */
    static Map<UUID, String> ofUnnumbered(Redline redline) {
        Map<UUID, String> found = new HashMap<>();
        var above = new String[Text.DEEPEST + 2];
        above[0] = "";
        for (Entry entry : redline.entries()) {
            var number = entry.newNumber().isEmpty() ? entry.oldNumber() : entry.newNumber();
            var under = above[entry.level() - 1] == null ? "" : above[entry.level() - 1];
            above[entry.level()] = number.isEmpty() ? under : number.startsWith("(") ? under + number : number;
            if (number.isEmpty() && !under.isEmpty()) {
                found.put(entry.provisionId(), under);
            }
        }
        return found;
    }
}
