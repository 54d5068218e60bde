package org.constitutionreview.document.text.source.word;

/** The words of something that stays out of the text, to name it by. */
final class AllWords {

    private static final int ENOUGH = 500;

    private AllWords() {}

    static String of(Element element) {
        StringBuilder words = new StringBuilder();
        collect(element, words);
        return words.toString().strip();
    }

    private static void collect(Element element, StringBuilder words) {
        for (Element child : element.children()) {
            if (words.length() > ENOUGH) {
                return;
            }
            switch (child.name()) {
                case "w:t", "m:t" -> words.append(child.text());
                case "w:tab", "w:br" -> words.append(' ');
                case "mc:Fallback" -> {}
                case "w:p" -> {
                    collect(child, words);
                    words.append(' ');
                }
                default -> collect(child, words);
            }
        }
    }
}
