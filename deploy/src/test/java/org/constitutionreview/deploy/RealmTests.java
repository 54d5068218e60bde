package org.constitutionreview.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The realm that Keycloak imports signs in the people of the sample, as the services expect them. */
class RealmTests {

    private final JsonNode realm = ProjectFiles.json("deploy/keycloak/realm.json");

    @Test
    void hasThePeopleOfTheSampleWithTheirRolesAndGroups() {
        Map<String, Object> people = ProjectFiles.yaml("sample/setup/people.yaml");

        assertThat(byName(realm.path("users"), "username").keySet()).isEqualTo(people.keySet());
        byName(realm.path("users"), "username").forEach((sub, user) -> {
            Map<?, ?> person = (Map<?, ?>) people.get(sub);
            assertThat(user.path("id").stringValue())
                    .as("becomes the token's sub")
                    .isEqualTo(sub);
            assertThat((user.path("firstName").asString("") + " "
                                    + user.path("lastName").asString(""))
                            .strip())
                    .isEqualTo(person.get("name"));
            assertThat(texts(user.path("realmRoles"))).isEqualTo(person.get("roles"));
            assertThat(texts(user.path("groups")).stream()
                            .map(path -> path.substring(1))
                            .toList())
                    .isEqualTo(person.get("groups"));
        });
    }

    @Test
    void knowsEveryRoleAndGroupItGives() {
        var roles = byName(realm.path("roles").path("realm"), "name").keySet();
        var groups = byName(realm.path("groups"), "path").keySet();

        realm.path("users").forEach(user -> {
            assertThat(roles).containsAll(texts(user.path("realmRoles")));
            assertThat(groups).containsAll(texts(user.path("groups")));
        });
    }

    @Test
    void everyClientGetsSubRolesAndGroupsAndOnlyScopesThatExist() {
        var scopes = byName(realm.path("clientScopes"), "name");

        assertThat(texts(scopes.get("review").path("protocolMappers"), "name")).contains("sub", "roles", "groups");
        byName(realm.path("clients"), "clientId").forEach((name, client) -> {
            assertThat(texts(client.path("defaultClientScopes"))).contains("review");
            assertThat(scopes.keySet())
                    .containsAll(texts(client.path("defaultClientScopes")))
                    .containsAll(texts(client.path("optionalClientScopes")));
        });
    }

    @Test
    void noClientTakesPasswordsAndCodesNeedTheirProof() {
        byName(realm.path("clients"), "clientId").forEach((name, client) -> {
            assertThat(client.path("directAccessGrantsEnabled").asBoolean(true))
                    .as(name)
                    .isFalse();
            if (client.path("standardFlowEnabled").asBoolean()) {
                assertThat(client.path("attributes")
                                .path("pkce.code.challenge.method")
                                .asString(""))
                        .as(name)
                        .isEqualTo("S256");
            }
        });
    }

    private static Map<String, JsonNode> byName(JsonNode list, String name) {
        return StreamSupport.stream(list.spliterator(), false)
                .collect(Collectors.toMap(item -> item.path(name).stringValue(), item -> item));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::stringValue)
                .toList();
    }

    private static List<String> texts(JsonNode list, String name) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.path(name).stringValue())
                .toList();
    }
}
