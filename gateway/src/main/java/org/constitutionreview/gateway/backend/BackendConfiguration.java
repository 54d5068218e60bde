package org.constitutionreview.gateway.backend;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import org.constitutionreview.gateway.signin.PersonsToken;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.datetime.standard.DateTimeFormatterRegistrar;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.format.support.FormattingConversionService;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class BackendConfiguration {

    /** Every question to a service carries the token of the person who asks, if somebody is signed in. */
    @Bean
    RestClientHttpServiceGroupConfigurer backends(PersonsToken token, JsonMapper json) {
        return groups -> {
            groups.forEachClient((group, client) -> client.requestInterceptor((request, body, execution) -> {
                        token.value().ifPresent(request.getHeaders()::setBearerAuth);
                        return execution.execute(request, body);
                    })
                    .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {
                        throw Refusal.from(response, json);
                    }));
            groups.forEachProxyFactory((group, clients) -> clients.conversionService(withIsoDates()));
        };
    }

    private static FormattingConversionService withIsoDates() {
        var conversion = new DefaultFormattingConversionService();
        var dates = new DateTimeFormatterRegistrar();
        dates.setUseIsoFormat(true);
        dates.registerFormatters(conversion);
        return conversion;
    }

    /**
     * Passes on what services answer as it is. Not the JDK's client: its version 17 fails on a pooled connection that a
     * restarted service has closed.
     */
    @Bean
    ClientHttpRequestFactoryBuilder<?> requests() {
        return ClientHttpRequestFactoryBuilder.httpComponents()
                .withConnectionManagerCustomizer(
                        pool -> pool.setMaxConnPerRoute(100).setMaxConnTotal(300))
                .withHttpClientCustomizer(client -> client.disableCookieManagement()
                        .disableRedirectHandling()
                        .disableAutomaticRetries()
                        .disableContentCompression());
    }

    /** Services may leave out what is empty; pages then see an empty list and not null. */
    @Bean
    JsonMapperBuilderCustomizer emptyRatherThanNull() {
        JsonSetter.Value empty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        return json -> json.withConfigOverride(List.class, list -> list.setNullHandling(empty))
                .withConfigOverride(Map.class, map -> map.setNullHandling(empty));
    }
}
