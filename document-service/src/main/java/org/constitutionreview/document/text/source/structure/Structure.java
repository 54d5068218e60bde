package org.constitutionreview.document.text.source.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Pinning;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.matching.Matching;
import org.constitutionreview.document.text.source.FileRefused;
import org.constitutionreview.document.text.source.FileText;
import org.constitutionreview.document.text.source.structure.Structured.SourcePlace;

/**
 * Makes provisions of blocks. Each number is the one that the file displays: where counting would give another one it is
 * pinned, and where it isn't the one that follows it is a finding.
 */
public final class Structure {

    /** More than any council's whole Constitution; a file with more is not a text, or meant to do harm. */
    public static final int MOST_PROVISIONS = 100_000;

    private final Function<String, UUID> ids;
    private final Map<UUID, String> shown = new LinkedHashMap<>();
    private final Map<UUID, SourcePlace> sources = new HashMap<>();
    private final Map<UUID, UUID> blocks = new HashMap<>();
    private final Map<Branch, UUID> known = new HashMap<>();
    private final Keys keys = new Keys();

    private Structure(Function<String, UUID> ids) {
        this.ids = ids;
    }

    /**
     * @param ids gives a provision its id from a key that is unique within the text, and the same for the same file
     * @throws FileRefused when it holds no words, too many provisions or too deep ones
     */
    public static Structured of(FileText file, Function<String, UUID> ids) {
        return new Structure(ids).conclude(file);
    }

    /** What the file calls itself; "" for nothing. */
    public static String title(FileText file) {
        List<Line> lines = new ArrayList<>(Lines.of(file.blocks()));
        return lines.isEmpty() ? "" : Titles.take(lines);
    }

    /** Whether the words begin with a number or a bullet that somebody has typed. */
    public static boolean beginsWithNumber(String words) {
        Inline inline = Inline.plain(words);
        return TypedNumber.before(inline, false) != null || TypedNumber.afterBullet(inline) != null;
    }

    private Structured conclude(FileText file) {
        List<Line> lines = new ArrayList<>(Lines.of(file.blocks()));
        if (lines.size() > MOST_PROVISIONS) {
            throw new FileRefused("The file has " + lines.size()
                    + " paragraphs; more than 100,000 can't be imported at once. Split it into its documents.");
        }
        if (lines.isEmpty()) {
            throw new FileRefused(
                    "There are no words in the file. If it shows a scanned page, it needs its text first.");
        }
        String title = Titles.take(lines);
        Branch root = Growth.of(lines);
        Text bare = new Text(provisions(root, ""));
        Text text = Pinning.of(Matching.identified(bare, blocks), shown);
        return new Structured(title, text, sources, blocks, new Irregularities(known).of(root));
    }

    private List<Provision> provisions(Branch above, String key) {
        List<Provision> provisions = new ArrayList<>(above.children.size());
        for (Branch branch : above.children) {
            provisions.add(provision(branch, keys.of(branch, key)));
        }
        return provisions;
    }

    private Provision provision(Branch branch, String key) {
        Line line = branch.line;
        UUID id = ids.apply(key);
        known.put(branch, id);
        blocks.put(line.block().id(), id);
        sources.put(id, new SourcePlace(line.block().place(), line.origin()));
        Label label = branch.label();
        if (label != null) {
            shown.put(id, branch.kind == Kind.NOTE ? "note " + label.shown() : label.shown());
        }
        Inline words = branch.titleOrWords().words();
        boolean headed = branch.isHeaded();
        return new Provision(
                id, branch.kind, headed ? words : null, headed ? Inline.EMPTY : words, null, provisions(branch, key));
    }
}
