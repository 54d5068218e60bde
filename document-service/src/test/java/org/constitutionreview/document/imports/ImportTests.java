package org.constitutionreview.document.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.constitutionreview.document.Api;
import org.constitutionreview.document.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ImportTests {

    @Autowired
    Api api;

    static Map<String, Object> code(String text) {
        return Map.of(
                "title",
                "Officers' Code of Conduct",
                "part",
                Map.of("number", "13", "title", "Codes and Protocols"),
                "inForceFrom",
                "2017-05-18",
                "resolution",
                "Annual Council, 18 May 2017, minute 14",
                "text",
                text);
    }

    @Test
    void anImportedDocumentCanBeReadByAnybody() {
        var imported = api.service("documents.import")
                .put(
                        "/api/documents/code/import",
                        code("# 1 Gifts\n\n1.1 Keep to paragraph 1.2.\n\n1.2 Bank **them**."));

        var read = api.anybody().get("/api/documents/code");

        assertThat(imported.status()).isEqualTo(201);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.string("/part/number")).isEqualTo("13");
        assertThat(read.string("/inForceFrom")).isEqualTo("2017-05-18");
        assertThat(read.string("/provisions/0/heading")).isEqualTo("Gifts");
        assertThat(read.string("/provisions/0/children/0/words")).isEqualTo("Keep to paragraph 1.2.");
        assertThat(read.at("/provisions/0/children/1/runs/1/bold").asBoolean()).isTrue();
        assertThat(api.anybody().get("/api/documents/constitution").at("/parts").toString())
                .contains("\"id\":\"code\"");
    }

    @Test
    void theSameAgainMakesNoSecondVersion() {
        api.service("documents.import").put("/api/documents/same/import", code("# 1 Gifts\n\n1.1 Bank them."));

        var again =
                api.service("documents.import").put("/api/documents/same/import", code("# 1 Gifts\n\n1.1 Bank them."));

        assertThat(again.status()).isEqualTo(200);
        assertThat(api.anybody()
                        .get("/api/documents/same/editions")
                        .at("/items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void aDocumentIsNotPartOfTheConstitutionBeforeItsDate() {
        api.service("documents.import").put("/api/documents/later/import", code("# 1 Gifts"));

        var before = api.anybody().get("/api/documents/later?asAt=2017-05-17");

        assertThat(before.status()).isEqualTo(404);
        assertThat(before.string("/type")).isEqualTo("/problems/not-found");
    }

    @Test
    void onlyThoseWhoMayImportDo() {
        assertThat(api.anybody()
                        .put("/api/documents/mine/import", code("# 1 A"))
                        .status())
                .isEqualTo(401);
        assertThat(api.person("x", "role:POLICY_OWNER")
                        .put("/api/documents/mine/import", code("# 1 A"))
                        .status())
                .isEqualTo(403);
        assertThat(api.person("x", "role:GOVERNANCE_OFFICER")
                        .put("/api/documents/mine/import", code("# 1 A"))
                        .status())
                .isEqualTo(201);
    }
}
