package org.constitutionreview.document.paper.web;

import tools.jackson.databind.JsonNode;

/** A text with its changes marked, for eyes and for ears: a change is always a word as well as a look. */
final class RedlineHtml {

    private final StringBuilder html;

    RedlineHtml(StringBuilder html) {
        this.html = html;
    }

    static String number(String kind, String number) {
        return number.isEmpty() && kind.equals("BULLET") ? "•" : number;
    }

    void write(JsonNode redline) {
        html.append("<section class=\"text\">\n<h3>")
                .append(PackPage.escaped(redline.at("/title").asString("")))
                .append("</h3>\n");
        redline.at("/entries").forEach(this::entry);
        html.append("</section>\n");
    }

    private void entry(JsonNode entry) {
        int level = Math.min(entry.at("/level").asInt(1), 6);
        boolean isHeaded = !entry.at("/headingSegments").isEmpty();
        var tag = isHeaded && entry.at("/segments").isEmpty() ? "h4" : "p";
        html.append('<').append(tag).append(" class=\"level-").append(level).append("\">");
        numbers(entry);
        segments(entry.at("/headingSegments"));
        html.append(isHeaded ? " " : "");
        segments(entry.at("/segments"));
        notes(entry);
        html.append("</").append(tag).append(">\n");
    }

    private void numbers(JsonNode entry) {
        var kind = entry.at("/kind").asString("");
        var before = number(kind, entry.at("/oldNumber").asString(""));
        var after = number(kind, entry.at("/newNumber").asString(""));
        if (entry.at("/renumbered").asBoolean(false)) {
            html.append("<span class=\"number\"><span class=\"said\">number changed from </span>")
                    .append(PackPage.escaped(before))
                    .append(" → ")
                    .append(PackPage.escaped(after))
                    .append("</span> ");
        } else {
            html.append("<span class=\"number\">")
                    .append(PackPage.escaped(after.isEmpty() ? before : after))
                    .append("</span> ");
        }
    }

    private void segments(JsonNode segments) {
        segments.forEach(segment -> {
            var words = PackPage.escaped(segment.at("/text").asString(""));
            switch (segment.at("/op").asString("")) {
                case "INSERTED" -> marked("ins", "inserted", words);
                case "DELETED" -> marked("del", "deleted", words);
                case "FORMATTED" ->
                    html.append(words).append(note(segment.at("/formatting").asString("")));
                default -> html.append(words);
            }
        });
    }

    private void marked(String tag, String said, String words) {
        html.append('<')
                .append(tag)
                .append("><span class=\"said\">[")
                .append(said)
                .append(": </span>")
                .append(words)
                .append("<span class=\"said\">]</span></")
                .append(tag)
                .append('>');
    }

    private void notes(JsonNode entry) {
        var part = entry.at("/partOf/number").asString("");
        var movedFrom = entry.at("/movedFrom").asString("");
        if (!movedFrom.isEmpty()) {
            html.append(note("moved from " + movedFrom));
        }
        switch (entry.at("/change").asString("")) {
            case "SPLIT" -> html.append(note(("split from " + part).strip()));
            case "MERGED" -> html.append(note(("its words now stand in " + part).strip()));
            default -> {}
        }
        var authority = entry.at("/authority/words").asString("");
        if (!authority.isEmpty() && !entry.at("/change").asString("").equals("SAME")) {
            html.append(note(authority));
        }
    }

    private static String note(String words) {
        return " <span class=\"note\">" + PackPage.escaped(words) + "</span>";
    }
}
