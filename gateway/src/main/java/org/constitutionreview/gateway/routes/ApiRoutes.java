package org.constitutionreview.gateway.routes;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.removeRequestHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

import java.net.URI;
import org.constitutionreview.gateway.signin.PersonsToken;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration(proxyBeanMethods = false)
class ApiRoutes {

    private final RouteSettings settings;
    private final PersonsToken token;
    private final RateLimit rateLimit;

    ApiRoutes(RouteSettings settings, PersonsToken token) {
        this.settings = settings;
        this.token = token;
        this.rateLimit = new RateLimit(settings.requestsPerMinute());
    }

    @Bean
    RouterFunction<ServerResponse> documents() {
        return to("documents", settings.documents());
    }

    @Bean
    RouterFunction<ServerResponse> workflow() {
        return to("workflow", settings.workflow());
    }

    @Bean
    RouterFunction<ServerResponse> notifications() {
        return to("notifications", settings.notifications());
    }

    private RouterFunction<ServerResponse> to(String name, URI service) {
        return route(name)
                .route(RequestPredicates.path("/api/" + name + "/**"), http())
                .onError(ResourceAccessException.class, (error, request) -> ApiProblem.UNAVAILABLE.answer(request))
                .before(uri(service))
                .before(this::withPersonsToken)
                .before(removeRequestHeader(HttpHeaders.COOKIE))
                .filter(new BodyLimit(settings.largestBody(), settings.largestImport(), settings.largestUpload()))
                .filter(rateLimit)
                .build();
    }

    private ServerRequest withPersonsToken(ServerRequest request) {
        return token.value()
                .map(value -> ServerRequest.from(request)
                        .headers(headers -> headers.setBearerAuth(value))
                        .build())
                .orElse(request);
    }
}
