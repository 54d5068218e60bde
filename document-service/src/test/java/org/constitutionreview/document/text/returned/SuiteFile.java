package org.constitutionreview.document.text.returned;

import static org.constitutionreview.document.text.source.word.WordXml.bookmark;
import static org.constitutionreview.document.text.source.word.WordXml.cell;
import static org.constitutionreview.document.text.source.word.WordXml.field;
import static org.constitutionreview.document.text.source.word.WordXml.inRun;
import static org.constitutionreview.document.text.source.word.WordXml.lvl;
import static org.constitutionreview.document.text.source.word.WordXml.pPr;
import static org.constitutionreview.document.text.source.word.WordXml.pStyle;
import static org.constitutionreview.document.text.source.word.WordXml.paragraph;
import static org.constitutionreview.document.text.source.word.WordXml.row;
import static org.constitutionreview.document.text.source.word.WordXml.run;
import static org.constitutionreview.document.text.source.word.WordXml.style;
import static org.constitutionreview.document.text.source.word.WordXml.styled;
import static org.constitutionreview.document.text.source.word.WordXml.table;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Numbering;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.Run;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.source.word.Docx;
import org.constitutionreview.document.text.source.word.WordXml;
import org.jspecify.annotations.Nullable;

/** A text as the suite writes it to Word: counted by lists where it is plain, with typed numbers elsewhere. */
final class SuiteFile {

    static final String NUMBERS = WordXml.abstractNum(
                    1, lvl(0, 1, "decimal", "%1"), lvl(1, 1, "decimal", "%1.%2"), lvl(2, 1, "lowerLetter", "(%3)"))
            + WordXml.num(2, 1)
            + WordXml.abstractNum(0, lvl(0, 1, "bullet", "•"))
            + WordXml.num(1, 0);

    private final Text text;
    private final ReferenceWords references;
    private final Predicate<UUID> isMarked;
    private final boolean counted;
    final List<String> body = new ArrayList<>();

    /** @param isMarked which provisions carry their bookmarks; the others were typed by somebody */
    SuiteFile(Text text, ReferenceWords references, Predicate<UUID> isMarked, boolean counted) {
        this.text = text;
        this.references = references;
        this.isMarked = isMarked;
        this.counted = counted;
        body.add(styled("Title", "Code of Conduct"));
        text.walk().forEach(this::write);
        body.add(styled("Imprint", "Content hash 1234"));
    }

    /** What the owner finds in the file, to be edited as XML. */
    static List<String> of(Text text, ReferenceWords references) {
        return new SuiteFile(text, references, id -> true, true).body;
    }

    static byte[] bytes(List<String> body) {
        return Docx.of(String.join("", body))
                .numbering(NUMBERS)
                .styles(
                        style("Title", ""),
                        style("Imprint", ""),
                        style("Space", ""),
                        style("Provision", ""),
                        style("Heading2", pPr("<w:outlineLvl w:val='1'/>") + "<w:rPr><w:b/></w:rPr>"))
                .link("web", "https://ashcombe.example/policy")
                .bytes();
    }

    private void write(Place place) {
        Provision provision = place.provision();
        boolean isTable = provision.kind() == Kind.TABLE && !provision.text().isEmpty();
        String number = Numbering.of(text).number(provision.id());
        Inline heading = provision.heading();
        if (heading == null && isTable) {
            body.add(rows(provision, "p_"));
            return;
        }
        String style = heading == null ? "Provision" : "Heading2";
        body.add(paragraph(
                pStyle(style) + numPr(place, number),
                typed(place, number),
                marked("p_", provision.id(), runs(heading == null ? provision.text() : heading))));
        if (heading != null && !provision.text().isEmpty()) {
            body.add(
                    isTable
                            ? rows(provision, "t_")
                            : paragraph(pStyle("Provision"), marked("t_", provision.id(), runs(provision.text()))));
        }
    }

    private String numPr(Place place, String number) {
        if (place.provision().kind() == Kind.BULLET) {
            return WordXml.numPr(1, 0);
        }
        return counted && !number.isEmpty() ? WordXml.numPr(2, Math.min(place.level() - 1, 2)) : "";
    }

    private String typed(Place place, String number) {
        boolean typed = !number.isEmpty()
                && isMarked.test(place.provision().id())
                && (!counted || place.provision().kind() == Kind.BULLET);
        return typed ? run(number) + inRun("<w:tab/>") : "";
    }

    private String marked(String letter, UUID id, String content) {
        return isMarked.test(id) ? bookmark(letter + id.toString().replace("-", ""), content) : content;
    }

    private String rows(Provision table, String letter) {
        List<String> rows = new ArrayList<>();
        for (List<Inline> row : Rows.of(table.text()).withoutRule().cells()) {
            List<String> cells = new ArrayList<>();
            for (Inline words : row) {
                String content = runs(words);
                cells.add(cell(paragraph(
                        pStyle("TableText"),
                        rows.isEmpty() && cells.isEmpty() ? marked(letter, table.id(), content) : content)));
            }
            rows.add(row(cells.toArray(new String[0])));
        }
        if (rows.isEmpty()) {
            rows.add(row(cell(paragraph(pStyle("TableText"), marked(letter, table.id(), "")))));
        }
        return styled("Space", "\u00A0") + table(rows.toArray(new String[0])) + styled("Space", "\u00A0");
    }

    private String runs(Inline words) {
        if (words.isEmpty()) {
            return run("\u00A0");
        }
        StringBuilder runs = new StringBuilder();
        for (Run run : words.runs()) {
            runs.append(shown(run));
        }
        return runs.toString();
    }

    private String shown(Run run) {
        String look = (run.bold() ? "<w:b/>" : "") + (run.italic() ? "<w:i/>" : "");
        if (run.reference() != null) {
            String shown = references.orNothing(run.reference());
            UUID target = run.reference().provisionId();
            boolean own = counted && run.reference().documentId() == null && target != null && text.contains(target);
            return own ? field("REF p_" + hex(target) + " \\w \\h", shown) : WordXml.run(look, escaped(shown));
        }
        String words = WordXml.run(look, escaped(run.text()));
        return run.link() == null ? words : "<w:hyperlink r:id='web'>" + words + "</w:hyperlink>";
    }

    private static String hex(@Nullable UUID id) {
        return String.valueOf(id).replace("-", "");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }
}
