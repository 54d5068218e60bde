package org.constitutionreview.local.identity;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.constitutionreview.local.Ports;
import org.constitutionreview.local.Secrets;
import org.constitutionreview.local.Secrets.Holder;
import org.constitutionreview.local.store.PostgresServer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/** Who is signed in, kept in a database: a restart signs nobody out. */
@Configuration(proxyBeanMethods = false)
class Authorisations {

    @Bean
    DataSource identityDatabase(PostgresServer started, Ports ports, Secrets secrets) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/identity");
        pool.setUsername("identity");
        pool.setPassword(secrets.of(Holder.IDENTITY_DATABASE));
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(1);
        return pool;
    }

    @Bean
    OAuth2AuthorizationService authorisationService(JdbcTemplate database, RegisteredClientRepository clients)
            throws IOException {
        if (!Boolean.TRUE.equals(
                database.queryForObject("select to_regclass('oauth2_authorization') is not null", Boolean.class))) {
            database.execute(schema());
        }
        return new JdbcOAuth2AuthorizationService(database, clients);
    }

    /** The library's script, with the two changes that its heading demands for PostgreSQL. */
    private static String schema() throws IOException {
        return new ClassPathResource(
                        "org/springframework/security/oauth2/server/authorization/oauth2-authorization-schema.sql")
                .getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replace(" blob ", " text ")
                .replace(" timestamp ", " timestamptz ");
    }
}
