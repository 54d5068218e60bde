package org.constitutionreview.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.constitutionreview.document.access.Caller;
import org.junit.jupiter.api.Test;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Keeps the published description of the API as the service is. {@code -Dreview.update} writes it. */
@ServiceTest
@TestPropertySource(
        properties = {
            "springdoc.default-produces-media-type=application/json",
            "springdoc.writer-with-order-by-keys=true"
        })
@Import(ApiDescriptionTests.Whole.class)
class ApiDescriptionTests {

    private static final Path DESCRIPTION = Path.of("../docs/api/document-service.yaml");

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    }

    @Autowired
    Api api;

    @Test
    void theDescriptionSaysWhatTheServiceDoes() throws Exception {
        var now = api.anybody().get("/v3/api-docs.yaml").text();
        if (System.getProperty("review.update") != null) {
            Files.createDirectories(DESCRIPTION.getParent());
            Files.writeString(DESCRIPTION, now);
        }

        assertThat(Files.readString(DESCRIPTION)).isEqualTo(now);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Whole {

        @Bean
        OpenApiCustomizer theWhole() {
            return api -> {
                api.info(new Info()
                        .title("Document service")
                        .version("1")
                        .description("The text of the Constitution: documents, editions, drafts, redlines, reports and"
                                + " papers. What is in force is open to anybody; the rest needs a token."));
                api.servers(List.of(new Server().url("/").description("The gateway, or the service itself")));
                api.setSecurity(List.of(new SecurityRequirement(), new SecurityRequirement().addList("bearer")));
                describeProblems(api.getComponents());
                api.getPaths().values().forEach(path -> path.readOperations()
                        .forEach(operation -> operation.getResponses().addApiResponse("default", aProblem())));
            };
        }

        private static void describeProblems(Components components) {
            components
                    .addSecuritySchemes(
                            "bearer",
                            new SecurityScheme()
                                    .type(SecurityScheme.Type.HTTP)
                                    .scheme("bearer")
                                    .bearerFormat("JWT"))
                    .addSchemas(
                            "Problem",
                            new ObjectSchema()
                                    .description("RFC 9457; problems.md lists the types")
                                    .addProperty("type", new StringSchema().example("/problems/edit-conflict"))
                                    .addProperty("title", new StringSchema())
                                    .addProperty("status", new IntegerSchema())
                                    .addProperty("detail", new StringSchema())
                                    .addProperty("instance", new StringSchema()));
        }

        private static ApiResponse aProblem() {
            return new ApiResponse()
                    .description("A problem, in words for users")
                    .content(new Content()
                            .addMediaType(
                                    "application/problem+json",
                                    new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
        }
    }
}
