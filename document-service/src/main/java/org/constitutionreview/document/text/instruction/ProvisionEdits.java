package org.constitutionreview.document.text.instruction;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Operation;
import org.constitutionreview.document.text.Pin;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.instruction.PlaceName.New;
import org.constitutionreview.document.text.instruction.PlaceName.Numbered;
import org.jspecify.annotations.Nullable;

/** Inserts whole provisions. */
final class ProvisionEdits {

    private static final Pattern COUNTED = Pattern.compile("(.*?)(?:(\\d+)([a-z]?)|\\(([b-z])\\))");
    private static final Pattern TYPED_NUMBER =
            Pattern.compile("^(?:\\d+(?:\\.\\d+)+[A-Za-z]?\\.?|\\d+[A-Za-z]?\\.|\\([a-z]{1,4}\\))\\s+");

    private final Prose prose;
    private final Finding finding;
    private final Changes changes;
    private final Supplier<UUID> ids;

    ProvisionEdits(Prose prose, Finding finding, Changes changes, Supplier<UUID> ids) {
        this.prose = prose;
        this.finding = finding;
        this.changes = changes;
        this.ids = ids;
    }

    /** @param noun "paragraph", "section" …; "" for whatever the neighbour is */
    void insert(String noun, boolean after, Whereabouts where, String words) {
        Slot slot = Slot.beside(changes.arranged(), where.provisionId(), after);
        Kind kind = slot.neighbour();
        boolean fits = kind == null
                || noun.isEmpty()
                || Finding.fits(kind, noun)
                || (noun.equals("paragraph") && kind != Kind.SECTION && kind != Kind.BULLET);
        if (!fits && !Block.is(words)) {
            throw new Refused(Prose.capitalised(where.name()) + " isn't a " + noun + ". Name the " + noun
                    + " that the new one stands next to.");
        }
        put(slot, slot.neighbour(), words, null);
    }

    /** As the first or the last of those that stand in a place. */
    void insertWithin(@Nullable Whereabouts where, boolean first, String noun, String words) {
        UUID parentId = where == null ? null : where.provisionId();
        Slot slot = first ? Slot.firstIn(changes.arranged(), parentId) : Slot.lastIn(changes.arranged(), parentId);
        Kind kind = noun.equals("bullet") ? Kind.BULLET : slot.neighbour();
        if (!Block.is(words) && (where == null || kind == null)) {
            throw new Refused(
                    where == null
                            ? "Say to which paragraph the new " + (noun.isEmpty() ? "one" : noun) + " is added."
                            : "Nothing stands under " + where.name()
                                    + " yet. Say after which paragraph the new one stands.");
        }
        put(slot, kind, words, null);
    }

    /** Under the number that it is to have: "a new paragraph 10.2". */
    void insertAs(New name, String words) {
        Matcher counted = COUNTED.matcher(name.number());
        if (!counted.matches()) {
            throw new Refused("Say after which paragraph the new one stands: insert new paragraph after 10.1: …");
        }
        boolean between = counted.group(3) != null && !counted.group(3).isEmpty();
        String previous = between
                ? previousLetter(counted)
                : counted.group(2) != null
                        ? counted.group(1) + (Integer.parseInt(counted.group(2)) - 1)
                        : counted.group(1) + "(" + (char) (counted.group(4).charAt(0) - 1) + ")";
        Pin pin = between ? new Pin(name.number().toUpperCase(Locale.UK), null) : null;
        if (previous.endsWith(".0")) {
            UUID section = finding.one(new Numbered("section", previous.substring(0, previous.length() - 2), null))
                    .provisionId();
            put(new Slot(section, null, Kind.PARAGRAPH), Kind.PARAGRAPH, words, pin);
            return;
        }
        Whereabouts before = finding.one(new Numbered(name.noun(), previous, null));
        Slot slot = Slot.beside(changes.arranged(), before.provisionId(), true);
        put(slot, slot.neighbour(), words, pin);
    }

    /** "13A" follows 13, "13B" follows 13A. */
    private static String previousLetter(Matcher counted) {
        char letter = counted.group(3).charAt(0);
        return counted.group(1) + counted.group(2) + (letter == 'a' ? "" : String.valueOf((char) (letter - 1)));
    }

    private void put(Slot slot, @Nullable Kind kind, String words, @Nullable Pin pin) {
        if (Block.is(words)) {
            put(slot, new Block(ids, slot.neighbour()).lines(words));
            return;
        }
        boolean headed = kind == Kind.SECTION || kind == Kind.PART || kind == Kind.HEADING;
        Matcher typed = TYPED_NUMBER.matcher(words);
        boolean numbered = typed.find()
                && (typed.group().charAt(0) == '(') == (kind == Kind.SUB_PARAGRAPH || kind == Kind.LIST_ITEM);
        String number = numbered ? typed.group().strip().replaceFirst("\\.$", "") : "";
        String bare = numbered ? words.substring(typed.end()) : words;
        String old =
                slot.afterId() == null || !prose.text().contains(slot.afterId()) ? "" : prose.words(slot.afterId());
        Inline inline = Inline.plain(headed ? bare : Sentence.like(old, bare));
        Provision provision = new Provision(
                ids.get(),
                kind == null ? Kind.PARAGRAPH : kind,
                headed ? inline : null,
                headed ? Inline.EMPTY : inline,
                pin == null && number.matches(".*\\d[A-Za-z]") ? new Pin(number, null) : pin,
                List.of());
        put(slot, List.of(new Block.Line(provision, number, List.of())));
    }

    private void put(Slot slot, List<Block.Line> lines) {
        UUID after = slot.afterId();
        for (Block.Line line : lines) {
            changes.place(new Operation.Insert(line.provision(), slot.parentId(), after));
            after = line.provision().id();
            number(line);
        }
    }

    private void number(Block.Line line) {
        if (!line.number().isEmpty()) {
            changes.number(line.number(), line.provision().id());
        }
        line.children().forEach(this::number);
    }
}
