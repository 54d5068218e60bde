package org.constitutionreview.document.text.source.word;

/** Tells by name what stands among the words and isn't words. */
final class Remarks {

    private final Notices notices;
    private final Comments comments;

    Remarks(Notices notices, Comments comments) {
        this.notices = notices;
        this.comments = comments;
    }

    void on(Element element, Draft in) {
        switch (element.name()) {
            case "w:commentReference" -> notices.leftOut(comments.describe(element.attribute("w:id")), in);
            case "w:drawing", "w:pict" -> drawing(element, in);
            case "w:object" -> notices.leftOut("embedded object", in);
            case "m:oMath", "m:oMathPara" -> notices.leftOut("equation" + named(AllWords.of(element)), in);
            case "w:subDoc", "w:altChunk" -> notices.leftOut("document within the document", in);
            default -> {}
        }
    }

    private void drawing(Element drawing, Draft in) {
        Element box = drawing.descendant("w:txbxContent");
        if (box != null) {
            String words = AllWords.of(box);
            if (!words.isEmpty()) {
                notices.leftOut("text box" + named(words), in);
            }
            return;
        }
        Element named = drawing.descendant("wp:docPr");
        Element old = drawing.descendant("v:imagedata");
        boolean isImage = drawing.descendant("other:blip") != null || old != null;
        String name = "";
        if (named != null) {
            name = named.attribute("descr", "").isBlank() ? named.attribute("name", "") : named.attribute("descr", "");
        } else if (old != null) {
            name = old.attribute("other:title", "");
        }
        if (isImage || named != null) {
            notices.leftOut((isImage ? "image" : "drawing") + named(name), in);
        }
    }

    private static String named(String words) {
        return words.isBlank() ? "" : " " + Notices.quoted(words);
    }
}
