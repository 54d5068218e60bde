package org.constitutionreview.document.paper.word;

import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.paper.SomePapers;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Operation;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.SomeTexts.Edited;

/** Changes of the officers' code, one of each kind. */
public final class Story {

    private Story() {}

    public static Edited told() {
        var code = SomePapers.sample("15-officers-code-of-conduct");
        var section = new Provision(
                UUID.fromString("00000000-0000-4000-8000-000000000013"),
                Kind.SECTION,
                Inline.parse("Social media"),
                Inline.EMPTY,
                null,
                List.of(Provision.of(
                        UUID.fromString("00000000-0000-4000-8000-000000000131"),
                        Kind.PARAGRAPH,
                        "Personal *social media* sites must not be used, see paragraph {ref:"
                                + Redlines.id(code, "16.3") + "} and [the policy](https://ashcombe.example/media).")));
        var reworded = code.provision(Redlines.id(code, "16.3"));
        return new Edited(
                code,
                code.with(List.of(
                        new Operation.Insert(section, null, Redlines.id(code, "12")),
                        new Operation.Delete(Redlines.id(code, "2.1")),
                        new Operation.Move(Redlines.id(code, "18"), null, Redlines.id(code, "4")),
                        new Operation.ReplaceText(
                                reworded.id(),
                                null,
                                reworded.text().plus(Inline.parse(" This includes **social media**."))))));
    }

    /** Only looks change. */
    static Edited printedBold() {
        var before = SomePapers.sample("15-officers-code-of-conduct");
        var words = before.provision(Redlines.id(before, "2.2"));
        var bold = Inline.parse("**" + words.text().markup() + "**");
        return new Edited(before, before.with(List.of(new Operation.ReplaceText(words.id(), null, bold))));
    }

    static Edited splitInTwo() {
        var before = SomePapers.sample("15-officers-code-of-conduct");
        var whole = before.provision(Redlines.id(before, "1.2"));
        var words = whole.text().markup();
        int middle = words.indexOf(". ") + 2;
        var second = Provision.of(new UUID(7, 7), Kind.PARAGRAPH, words.substring(middle));
        return new Edited(
                before,
                before.with(List.of(
                        new Operation.ReplaceText(whole.id(), null, Inline.parse(words.substring(0, middle - 1))),
                        new Operation.Insert(second, Redlines.id(before, "1"), whole.id()))));
    }
}
