package org.constitutionreview.workflow;

import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.stream.Stream;
import org.constitutionreview.workflow.idempotency.CommandKey;
import org.constitutionreview.workflow.people.Person;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What the published description says of the API as a whole. */
@TestConfiguration(proxyBeanMethods = false)
public class ApiDescription {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Person.class, CommandKey.class);
    }

    @Bean
    OperationCustomizer commandsHaveAKey() {
        return (operation, handler) -> Stream.of(handler.getMethodParameters())
                        .anyMatch(parameter -> parameter.getParameterType() == CommandKey.class)
                ? operation.addParametersItem(new HeaderParameter()
                        .name("Idempotency-Key")
                        .description("The same with each repetition of a command")
                        .required(true)
                        .schema(new StringSchema().format("uuid")))
                : operation;
    }

    @Bean
    OpenApiCustomizer theWhole() {
        return api -> {
            api.info(new Info()
                    .title("Workflow service")
                    .version("1")
                    .description("The journey of amendments and reviews, from proposal to in force."));
            api.servers(List.of(new Server().url("/").description("The gateway, or the service itself")));
            api.addSecurityItem(new SecurityRequirement().addList("bearer"));
            api.getComponents()
                    .addSecuritySchemes(
                            "bearer",
                            new SecurityScheme()
                                    .type(SecurityScheme.Type.HTTP)
                                    .scheme("bearer")
                                    .bearerFormat("JWT"))
                    .addSchemas("Problem", problem());
            api.getPaths().values().forEach(path -> path.readOperations()
                    .forEach(operation -> operation.getResponses().addApiResponse("default", aProblem())));
        };
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("RFC 9457, with further members for some types")
                .addProperty("type", new StringSchema().example("/problems/validation"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("errors", listOf("field", "message"))
                .addProperty("reasons", listOf("code", "text", "page"));
    }

    private static Schema<?> listOf(String... members) {
        ObjectSchema one = new ObjectSchema();
        Stream.of(members).forEach(member -> one.addProperty(member, new StringSchema()));
        return new ArraySchema().items(one);
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
