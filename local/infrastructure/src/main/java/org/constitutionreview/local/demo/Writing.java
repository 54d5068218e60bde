package org.constitutionreview.local.demo;

import static org.constitutionreview.local.demo.Person.HEAD_OF_LEGAL_SERVICES;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The change itself: section 13, paragraph 10.2, and clearer words in 16.3. */
final class Writing {

    private final Stage stage;
    private final TheDraft draft;

    Writing(Stage stage, TheDraft draft) {
        this.stage = stage;
        this.draft = draft;
    }

    String insertTheSectionOnSocialMedia() {
        String before = stage.memory().once("section 12", () -> draft.id("12"));
        String source =
                stage.memory().once("words of section 13", () -> draft.withReferences(Words.of("section-13.md")));
        String[] paragraphs = source.split("\\R\\R");
        List<Map<String, Object>> children = new ArrayList<>();
        for (int n = 1; n < paragraphs.length; n++) {
            children.add(paragraph("13." + n, paragraphs[n]));
        }
        Map<String, Object> section = Map.of(
                "id",
                newId("13"),
                "kind",
                "SECTION",
                "heading",
                paragraphs[0].replaceFirst("# ", ""),
                "text",
                "",
                "children",
                children);
        draft.edit("A new section on social media", List.of(insert(section, null, before)), List.of());
        NotAsTold.unlessEqual(
                "section 13",
                "Social Media",
                draft.provision("13").path("heading").asString(""));
        NotAsTold.unless(children.size() >= 8, "at least eight paragraphs", children.size());
        return draft.page();
    }

    String insertTheParagraphOnJournalists() {
        String parent = stage.memory().once("section 10", () -> draft.id("10"));
        String before = stage.memory().once("paragraph 10.1", () -> draft.id("10.1"));
        Map<String, Object> paragraph = paragraph("10.2", Words.of("paragraph-10.2.md"));
        draft.edit(
                "A new paragraph on enquiries by journalists", List.of(insert(paragraph, parent, before)), List.of());
        NotAsTold.unlessContains("paragraph 10.2", "journalist", draft.words("10.2"));
        return draft.page();
    }

    String clarifyHarassment() {
        draft.reword("Clearer words on harassment", "16.3", Words.of("paragraph-16.3.md"), List.of());
        NotAsTold.unlessContains("paragraph 16.3", "social media", draft.words("16.3"));
        return draft.page();
    }

    String seeNewWordsAndMereRenumbering() {
        JsonNode redline = stage.as(HEAD_OF_LEGAL_SERVICES).get(draft.path("/redline?from=base"));
        JsonNode counts = redline.path("counts");
        NotAsTold.unlessEqual("paragraphs reworded", 1, counts.path("reworded").asInt());
        NotAsTold.unlessEqual("provisions inserted", 12, counts.path("inserted").asInt());
        NotAsTold.unlessEqual("provisions deleted", 0, counts.path("deleted").asInt());
        NotAsTold.unless(counts.path("renumbered").asInt() > 30, "later paragraphs renumbered", counts);
        NotAsTold.unlessContains("paragraph 18.1", "banked them", draft.words("18.1"));
        NotAsTold.unlessContains("paragraph 19.3", "must not", draft.words("19.3"));
        NotAsTold.unlessContains("the reference in paragraph 1.4", "section 22", draft.words("1.4"));
        NotAsTold.unlessContains("the reference in paragraph 9.4", "section 19", draft.words("9.4"));
        return draft.page() + "/redline";
    }

    private Map<String, Object> paragraph(String number, String text) {
        return Map.of("id", newId(number), "kind", "PARAGRAPH", "text", text, "children", List.of());
    }

    private UUID newId(String number) {
        return NameUuid.of(stage.memory().story(), "new provision " + number);
    }

    private static Map<String, Object> insert(Map<String, Object> provision, @Nullable String parent, String after) {
        return parent == null
                ? Map.of("type", "INSERT", "provision", provision, "afterId", after)
                : Map.of("type", "INSERT", "provision", provision, "parentId", parent, "afterId", after);
    }
}
