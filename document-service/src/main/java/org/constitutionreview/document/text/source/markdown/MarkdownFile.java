package org.constitutionreview.document.text.source.markdown;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.constitutionreview.document.text.source.FileText;
import org.constitutionreview.document.text.source.html.HtmlFile;

/**
 * Reads Markdown as CommonMark has it, with tables. Numbers are those that were typed, also where Markdown would count
 * others; only a list whose numbers are all the same is counted.
 */
public final class MarkdownFile {

    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\R.*?\\R---[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
    private static final Pattern TYPED = Pattern.compile("\\s*(\\d{1,9}[.)]).*", Pattern.DOTALL);

    private MarkdownFile() {}

    public static FileText read(String markdown) {
        String blanked = FRONT_MATTER.matcher(markdown).replaceFirst(front -> front.group()
                .replaceAll(".", ""));
        String[] lines = blanked.split("\\R", -1);
        List<TablesExtension> tables = List.of((TablesExtension) TablesExtension.create());
        Node document = Parser.builder()
                .extensions(tables)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .build()
                .parse(blanked);
        String html = HtmlRenderer.builder()
                .extensions(tables)
                .softbreak("<br />")
                .attributeProviderFactory(context -> new Marks(lines))
                .build()
                .render(document);
        return HtmlFile.read(html);
    }

    /** Tells the line of each block and the number of each point as typed. */
    private record Marks(String[] lines) implements AttributeProvider {

        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            if (node instanceof Block && !node.getSourceSpans().isEmpty()) {
                SourceSpan span = node.getSourceSpans().get(0);
                attributes.put(HtmlFile.LINE, Integer.toString(span.getLineIndex() + 1));
            }
            if (node instanceof ListItem && node.getParent() instanceof OrderedList list) {
                String typed = typed(node);
                Node first = list.getFirstChild();
                boolean lazy = first.getNext() != null && typed(first).equals(typed(first.getNext()));
                if (!typed.isEmpty() && !lazy) {
                    attributes.put(HtmlFile.NUMBER, typed);
                }
            }
        }

        private String typed(Node item) {
            if (item.getSourceSpans().isEmpty()) {
                return "";
            }
            SourceSpan span = item.getSourceSpans().get(0);
            String line = lines[span.getLineIndex()];
            Matcher typed = TYPED.matcher(line.substring(Math.min(span.getColumnIndex(), line.length())));
            return typed.matches() ? typed.group(1) : "";
        }
    }
}
