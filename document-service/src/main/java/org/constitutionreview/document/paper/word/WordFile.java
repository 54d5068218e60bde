package org.constitutionreview.document.paper.word;

import java.util.List;
import org.constitutionreview.document.paper.file.Imprint;
import org.constitutionreview.document.paper.file.Markup;
import org.constitutionreview.document.paper.file.PaperFile;
import org.constitutionreview.document.reading.ProvisionView;
import org.constitutionreview.document.reading.RedlineView;

/**
 * A Word file (.docx, ECMA-376 transitional) in the making; the same calls give the same bytes. Each provision's
 * paragraph carries the bookmark {@code p_} with the provision's id without hyphens; where the same provision stands in a
 * second text of the file, that one's bookmark ends in {@code _2}. The words under a provision's own heading carry
 * {@code t_} instead of {@code p_}. A change's author is the authority on which it is made.
 */
public final class WordFile implements PaperFile {

    private final Imprint imprint;
    private final Markup body = Markup.fragment();
    private final Body plain = new Body(body);
    private final Lists lists = new Lists();
    private final Links links = new Links();
    private final Tracking tracking;

    public WordFile(Imprint imprint) {
        this.imprint = imprint;
        this.tracking = new Tracking(imprint.at());
    }

    @Override
    public WordFile title(String words) {
        plain.paragraph("Council", imprint.council());
        plain.paragraph("Title", words);
        return this;
    }

    @Override
    public WordFile subtitle(String words) {
        plain.paragraph("Subtitle", words);
        return this;
    }

    @Override
    public WordFile heading(int level, String words) {
        plain.paragraph("Heading" + level, words);
        return this;
    }

    @Override
    public WordFile paragraph(String words) {
        plain.paragraph("Paragraph", words);
        return this;
    }

    @Override
    public WordFile table(String caption, List<String> columns, List<List<String>> rows, int... shares) {
        plain.table(caption, columns, rows, shares);
        return this;
    }

    @Override
    public WordFile text(List<ProvisionView> provisions, int heading) {
        return items(Item.of(provisions), heading);
    }

    /** All accepted, the text reads as it does now; all rejected, as before, numbers included. */
    @Override
    public WordFile redline(RedlineView redline, int heading) {
        return items(ReadingOrder.of(redline.entries(), redline.to().label()), heading);
    }

    private WordFile items(List<Item> items, int heading) {
        var marks = new Numbers(lists).of(items);
        new TextBody(body, tracking, links, heading).write(items, marks);
        return this;
    }

    @Override
    public byte[] bytes() {
        // Also so that the last paragraph of a text can be rejected whole: its end needs words to be joined to.
        plain.paragraph("Imprint", "Content hash " + imprint.contentHash());
        return new WordPackage(imprint, links, lists).of(body);
    }
}
