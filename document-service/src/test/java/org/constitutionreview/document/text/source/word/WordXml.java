package org.constitutionreview.document.text.source.word;

/** The few elements of a Word file that tests write. */
public final class WordXml {

    private WordXml() {}

    /** Plain words in a paragraph of their own. */
    public static String p(String words) {
        return paragraph("", run(words));
    }

    public static String paragraph(String properties, String... content) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + String.join("", content) + "</w:p>";
    }

    public static String listed(int list, int level, String words) {
        return paragraph(numPr(list, level), run(words));
    }

    public static String numPr(int list, int level) {
        return "<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr>";
    }

    public static String styled(String style, String words) {
        return paragraph(pStyle(style), run(words));
    }

    public static String pStyle(String style) {
        return "<w:pStyle w:val='" + style + "'/>";
    }

    public static String run(String words) {
        return run("", words);
    }

    /** @param look "&lt;w:b/>" for bold */
    public static String run(String look, String words) {
        return "<w:r><w:rPr>" + look + "</w:rPr><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
    }

    public static String inRun(String content) {
        return "<w:r>" + content + "</w:r>";
    }

    public static String abstractNum(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId='" + id + "'><w:multiLevelType w:val='multilevel'/>"
                + String.join("", levels) + "</w:abstractNum>";
    }

    /** @param more such as a restart, between the format and the text */
    public static String lvl(int level, int start, String format, String text, String... more) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='" + start + "'/><w:numFmt w:val='" + format + "'/>"
                + String.join("", more) + "<w:lvlText w:val='" + text + "'/></w:lvl>";
    }

    public static String num(int id, int abstractId, String... overrides) {
        return "<w:num w:numId='" + id + "'><w:abstractNumId w:val='" + abstractId + "'/>" + String.join("", overrides)
                + "</w:num>";
    }

    public static String startOverride(int level, int start) {
        return "<w:lvlOverride w:ilvl='" + level + "'><w:startOverride w:val='" + start + "'/></w:lvlOverride>";
    }

    public static String style(String id, String properties) {
        return "<w:style w:type='paragraph' w:styleId='" + id + "'><w:name w:val='" + id + "'/>" + properties
                + "</w:style>";
    }

    public static String pPr(String... properties) {
        return "<w:pPr>" + String.join("", properties) + "</w:pPr>";
    }

    public static String basedOn(String style) {
        return "<w:basedOn w:val='" + style + "'/>";
    }

    public static String bookmark(String name, String content) {
        int id = name.hashCode() & 0xFFFF;
        return "<w:bookmarkStart w:id='" + id + "' w:name='" + name + "'/>" + content + "<w:bookmarkEnd w:id='" + id
                + "'/>";
    }

    /** A field as Word writes it. */
    public static String field(String code, String shown) {
        return inRun("<w:fldChar w:fldCharType='begin'/>")
                + inRun("<w:instrText> " + code + " </w:instrText>")
                + inRun("<w:fldChar w:fldCharType='separate'/>")
                + run(shown)
                + inRun("<w:fldChar w:fldCharType='end'/>");
    }

    public static String inserted(String content) {
        return "<w:ins w:id='1' w:author='Clerk' w:date='2018-02-05T10:00:00Z'>" + content + "</w:ins>";
    }

    /** @param words of one run */
    public static String deleted(String words) {
        return "<w:del w:id='2' w:author='Clerk' w:date='2018-02-05T10:00:00Z'><w:r><w:delText xml:space='preserve'>"
                + words + "</w:delText></w:r></w:del>";
    }

    /** Properties of a paragraph whose mark was inserted or deleted. */
    public static String mark(String change) {
        return "<w:rPr><w:" + change + " w:id='3' w:author='Clerk' w:date='2018-02-05T10:00:00Z'/></w:rPr>";
    }

    public static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    public static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    public static String cell(String... paragraphs) {
        return cellLike("", paragraphs);
    }

    public static String cellLike(String properties, String... paragraphs) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + String.join("", paragraphs) + "</w:tc>";
    }
}
