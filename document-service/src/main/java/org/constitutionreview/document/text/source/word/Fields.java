package org.constitutionreview.document.text.source.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constitutionreview.document.text.source.FileRefused;
import org.constitutionreview.document.text.source.word.Piece.Pointer;
import org.constitutionreview.document.text.source.word.Piece.Shows;
import org.jspecify.annotations.Nullable;

/** The fields that are open at one place of the file, the innermost last. */
final class Fields {

    private static final Set<String> LISTS_MADE_OF_THE_TEXT = Set.of("TOC", "INDEX", "TOA", "BIBLIOGRAPHY");
    private static final Set<String> MARKS_WITHOUT_WORDS = Set.of("XE", "TC", "TA", "RD", "SET", "BOOKMARK");
    private static final Set<String> NUMBERS_BY_FIELD = Set.of("LISTNUM", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT");
    private static final Set<String> WORDS_AS_THEY_ARE = Set.of("QUOTE", "FORMTEXT", "");
    private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final int MOST_OPEN = 50;
    private static final int LONGEST_CODE = 5_000;

    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private final StringBuilder shown = new StringBuilder();
        private boolean showing;
        private String name = "";
        private @Nullable Pointer pointer;
        private @Nullable String link;

        /** The code is known: from now on come the words that the field shows. */
        void show() {
            showing = true;
            List<String> arguments = new ArrayList<>();
            Matcher matcher = ARGUMENT.matcher(code);
            while (matcher.find()) {
                arguments.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            }
            name = arguments.isEmpty() ? "" : arguments.get(0).toUpperCase(Locale.ROOT);
            String first = arguments.size() < 2 ? "" : arguments.get(1);
            switch (name) {
                case "REF", "NOTEREF" ->
                    pointer = new Pointer(first, showsNumber(arguments) ? Shows.NUMBER : Shows.WORDS);
                case "PAGEREF" -> pointer = new Pointer(first, Shows.PAGE);
                case "HYPERLINK" -> hyperlink(arguments, first);
                default -> {}
            }
        }

        private static boolean showsNumber(List<String> arguments) {
            return arguments.contains("\\r") || arguments.contains("\\n") || arguments.contains("\\w");
        }

        private void hyperlink(List<String> arguments, String first) {
            int anchor = arguments.indexOf("\\l");
            if (anchor >= 0 && anchor + 1 < arguments.size()) {
                pointer = new Pointer(arguments.get(anchor + 1), Shows.WORDS);
            }
            if (!first.startsWith("\\")) {
                link = first;
                pointer = null;
            }
        }
    }

    private final Deque<Field> open = new ArrayDeque<>();
    private final Notices notices;

    Fields(Notices notices) {
        this.notices = notices;
    }

    /** @param type begin, separate or end */
    void mark(String type, Draft in) {
        if (type.equals("begin")) {
            if (open.size() >= MOST_OPEN) {
                throw new FileRefused("This Word file is damaged: its fields are nested too deep. Open it in Word, "
                        + "save it under another name and try that file.");
            }
            open.push(new Field());
        } else if (!open.isEmpty() && type.equals("separate")) {
            open.element().show();
        } else if (!open.isEmpty() && type.equals("end")) {
            end(open.pop(), in);
        }
    }

    void code(String words) {
        if (!open.isEmpty() && open.element().code.length() < LONGEST_CODE) {
            open.element().code.append(words);
        }
    }

    private void end(Field field, Draft in) {
        boolean empty = !field.showing;
        if (empty) {
            field.show();
        }
        if (LISTS_MADE_OF_THE_TEXT.contains(field.name)) {
            notices.leftOut(listName(field.name), in);
        } else if (NUMBERS_BY_FIELD.contains(field.name)) {
            notices.warn("number made by a field (" + field.name + "): it must be typed", in);
        } else if (!MARKS_WITHOUT_WORDS.contains(field.name)
                && !WORDS_AS_THEY_ARE.contains(field.name)
                && field.pointer == null
                && field.link == null
                && open.stream().noneMatch(around -> LISTS_MADE_OF_THE_TEXT.contains(around.name))) {
            notices.leftOut(
                    "field " + field.name
                            + (field.shown.isEmpty()
                                    ? ""
                                    : "; its words " + Notices.quoted(field.shown.toString())
                                            + " are kept as they are"),
                    in);
        }
    }

    private static String listName(String field) {
        return switch (field) {
            case "TOC" -> "contents list";
            case "INDEX" -> "index";
            case "TOA" -> "list of authorities";
            default -> "list of sources";
        };
    }

    /** Whether words at this place are seen and belong to the text. */
    boolean showsWords() {
        return open.stream().allMatch(field -> field.showing && !LISTS_MADE_OF_THE_TEXT.contains(field.name));
    }

    /** Whether this place lies in a list that Word makes of the text. */
    boolean isInList() {
        return open.stream().anyMatch(field -> field.showing && LISTS_MADE_OF_THE_TEXT.contains(field.name));
    }

    void shown(String words) {
        open.forEach(field -> {
            if (field.shown.length() < 100) {
                field.shown.append(words);
            }
        });
    }

    @Nullable
    Pointer pointer() {
        return open.stream()
                .map(field -> field.pointer)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String link() {
        return open.stream()
                .map(field -> field.link)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** @throws FileRefused when the rest of the text would be lost in a contents list that never ends */
    void refuseUnfinished() {
        if (isInList()) {
            throw new FileRefused("A contents list of this file never ends, so it can't be told from the text. "
                    + "Delete the list in Word, save the file and try again.");
        }
    }
}
