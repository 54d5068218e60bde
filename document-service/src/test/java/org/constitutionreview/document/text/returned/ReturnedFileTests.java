package org.constitutionreview.document.text.returned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.constitutionreview.document.text.source.word.WordXml.bookmark;
import static org.constitutionreview.document.text.source.word.WordXml.deleted;
import static org.constitutionreview.document.text.source.word.WordXml.inserted;
import static org.constitutionreview.document.text.source.word.WordXml.mark;
import static org.constitutionreview.document.text.source.word.WordXml.numPr;
import static org.constitutionreview.document.text.source.word.WordXml.p;
import static org.constitutionreview.document.text.source.word.WordXml.pStyle;
import static org.constitutionreview.document.text.source.word.WordXml.paragraph;
import static org.constitutionreview.document.text.source.word.WordXml.run;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Numbering;
import org.constitutionreview.document.text.Operation;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.source.FileRefused;
import org.constitutionreview.document.text.source.word.Docx;
import org.junit.jupiter.api.Test;

/** The owner downloads a draft, edits it in Word with changes tracked, and brings it back. */
class ReturnedFileTests {

    private static final UUID GIFTS = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID REFUSE = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final UUID MONEY = UUID.fromString("00000000-0000-4000-8000-000000000003");
    private static final UUID LOANS = UUID.fromString("00000000-0000-4000-8000-000000000004");
    private static final UUID REGISTER = UUID.fromString("00000000-0000-4000-8000-000000000005");
    private static final UUID HOSPITALITY = UUID.fromString("00000000-0000-4000-8000-000000000006");
    private static final UUID MEALS = UUID.fromString("00000000-0000-4000-8000-000000000007");
    private static final UUID QUORUM = UUID.fromString("00000000-0000-4000-8000-000000000008");

    private static final Text DRAFT = new Text(List.of(
            Provision.headed(
                    GIFTS,
                    Kind.SECTION,
                    "Gifts",
                    Provision.of(
                            REFUSE,
                            Kind.PARAGRAPH,
                            "Officers refuse gifts of:",
                            Provision.of(MONEY, Kind.SUB_PARAGRAPH, "money;"),
                            Provision.of(LOANS, Kind.SUB_PARAGRAPH, "loans.")),
                    Provision.of(
                            REGISTER,
                            Kind.PARAGRAPH,
                            "Others are registered, see {ref:" + MEALS + "} and {ref:members-code#}.")),
            Provision.headed(
                    HOSPITALITY,
                    Kind.SECTION,
                    "Hospitality",
                    Provision.of(MEALS, Kind.PARAGRAPH, "Meals may be *accepted*."),
                    Provision.of(QUORUM, Kind.TABLE, "| Body | Quorum |\n|---|---|\n| Council | 12 |"))));

    private static final ReferenceWords REFERENCES = ReferenceWords.within(DRAFT, other -> "Members’ Code");

    private final List<String> file = new ArrayList<>(SuiteFile.of(DRAFT, REFERENCES));

    @Test
    void nothingIsChangedWhenTheFileComesBackAsItWas() {
        Returned returned = read();

        assertThat(returned.operations()).isEmpty();
        assertThat(returned.notices()).isEmpty();
    }

    @Test
    void wordsAreReplacedAndReferencesStay() {
        replace("Others are registered", deleted("Others are") + inserted(run("All others are")) + run(" registered"));

        assertThat(after()).contains("1.2 All others are registered, see {ref:" + MEALS + "} and {ref:members-code#}.");
        assertThat(read().operations())
                .containsExactly(new Operation.ReplaceText(
                        REGISTER,
                        null,
                        Inline.parse("All others are registered, see {ref:" + MEALS + "} and {ref:members-code#}.")));
    }

    @Test
    void aParagraphIsInsertedWhereItWasTyped() {
        file.add(
                index("loans."),
                paragraph(pStyle("Provision") + numPr(2, 2) + mark("ins"), inserted(run("vouchers;"))));

        assertThat(after()).containsSequence("(a) money;", "(b) vouchers;", "(c) loans.");
    }

    @Test
    void aParagraphTypedAheadWithinTheBookmarkOfTheNextIsTheNewOne() {
        file.set(
                index("loans."),
                paragraph(
                                pStyle("Provision") + numPr(2, 2) + mark("ins"),
                                bookmark(name(LOANS), inserted(run("vouchers;"))))
                        + paragraph(pStyle("Provision") + numPr(2, 2), run("loans.")));

        assertThat(after()).containsSequence("(a) money;", "(b) vouchers;", "(c) loans.");
        assertThat(read().operations()).singleElement().isInstanceOf(Operation.Insert.class);
    }

    @Test
    void aParagraphIsDeletedWithItsMark() {
        file.set(
                index("money;"),
                paragraph(pStyle("Provision") + numPr(2, 2) + mark("del"), bookmark(name(MONEY), deleted("money;"))));

        assertThat(read().operations()).containsExactly(new Operation.Delete(MONEY));
    }

    @Test
    void aParagraphMovesWithItsBookmarkOrWithoutIt() {
        String moved = file.remove(index("money;"));
        file.add(index("loans.") + 1, moved.replaceAll("<w:bookmark[^>]*>", ""));

        assertThat(read().operations()).singleElement().isInstanceOf(Operation.Move.class);
        assertThat(after()).containsSequence("(a) loans.", "(b) money;");
    }

    @Test
    void paragraphsJoinAndDivide() {
        file.set(
                index("money;"),
                paragraph(pStyle("Provision") + numPr(2, 2) + mark("del"), bookmark(name(MONEY), run("money or "))));
        file.set(
                index("Meals"),
                paragraph(pStyle("Provision") + numPr(2, 1) + mark("ins"), bookmark(name(MEALS), run("Meals may be ")))
                        + paragraph(pStyle("Provision") + numPr(2, 1), run("accepted.")));

        assertThat(after())
                .containsSequence("1.1 Officers refuse gifts of:", "(a) money or loans.")
                .containsSequence("2.1 Meals may be", "2.2 accepted.");
        assertThat(read().operations()).contains(new Operation.Delete(LOANS));
    }

    @Test
    void aHeadingIsReworded() {
        replace("Hospitality", run("Hospitality and meals"));

        assertThat(read().operations())
                .containsExactly(
                        new Operation.ReplaceText(HOSPITALITY, Inline.parse("Hospitality and meals"), Inline.EMPTY));
    }

    @Test
    void aTablesCellIsRewordedAndItsRuleStays() {
        replace("12", run("15"));

        assertThat(read().operations())
                .containsExactly(new Operation.ReplaceText(
                        QUORUM, null, Inline.parse("| Body | Quorum |\n| --- | --- |\n| Council | 15 |")));
    }

    @Test
    void whatStoodUnderADeletedParagraphFollowsTheOneBefore() {
        file.remove(index("Hospitality"));

        assertThat(after()).contains("1.3 Meals may be *accepted*.");
    }

    @Test
    void boldWordsBecomeBold() {
        replace("money;", run("<w:b/>", "money") + run(";"));

        assertThat(after()).contains("(a) **money**;");
    }

    @Test
    void whatCantBeCarriedOverIsTold() {
        replace("money;", run("money;") + "<w:r><w:commentReference w:id='1'/></w:r>");
        file.set(index("loans."), paragraph(pStyle("Provision") + numPr(2, 1), bookmark(name(LOANS), run("loans."))));

        assertThat(read().notices())
                .extracting(notice -> notice.what() + " @ " + notice.place())
                .containsExactly(
                        "comment @ paragraph 4, “(a) money;”",
                        "its level in the list was changed, which has to be done in the draft itself"
                                + " @ paragraph 5, “loans.”");
        assertThat(read().operations()).isEmpty();
    }

    @Test
    void anotherFileIsRefused() {
        byte[] other = Docx.of(p("Just words.")).bytes();

        assertThatThrownBy(() -> ReturnedFile.read(other, DRAFT, REFERENCES, at -> new UUID(9, at)))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("Download the draft");
    }

    private void replace(String words, String runs) {
        int at = index(words);
        file.set(
                at,
                file.get(at)
                        .replaceFirst(
                                "<w:r><w:rPr>(?:<w:i/>)?</w:rPr><w:t xml:space='preserve'>" + words,
                                runs + "<w:r><w:rPr></w:rPr><w:t xml:space='preserve'>"));
    }

    private int index(String words) {
        for (int at = 0; at < file.size(); at++) {
            if (file.get(at).contains(">" + words)) {
                return at;
            }
        }
        throw new IllegalArgumentException(words);
    }

    private static String name(UUID id) {
        return "p_" + id.toString().replace("-", "");
    }

    private Returned read() {
        return ReturnedFile.read(SuiteFile.bytes(file), DRAFT, REFERENCES, at -> new UUID(9, at));
    }

    private List<String> after() {
        Text text = DRAFT.with(read().operations());
        return text.walk().stream()
                .map(Place::provision)
                .map(provision -> Numbering.of(text).number(provision.id()) + " "
                        + (provision.heading() == null
                                ? provision.text().markup()
                                : provision.heading().markup()))
                .collect(Collectors.toList());
    }
}
