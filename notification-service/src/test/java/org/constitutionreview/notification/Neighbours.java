package org.constitutionreview.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.util.TestSocketUtils;

/** The database and the mail server that this service needs. */
@TestConfiguration(proxyBeanMethods = false)
public class Neighbours {

    @Bean
    PostgresServer postgres() {
        return PostgresServer.start();
    }

    @Bean(destroyMethod = "stop")
    GreenMail mailServer() {
        GreenMail server =
                new GreenMail(new ServerSetup(TestSocketUtils.findAvailableTcpPort(), null, ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    @Bean
    DynamicPropertyRegistrar addresses(PostgresServer postgres, GreenMail mailServer) {
        return registry -> {
            registry.add("spring.datasource.url", () -> postgres.url("postgres"));
            registry.add("spring.datasource.username", () -> PostgresServer.USER);
            registry.add("spring.datasource.password", () -> PostgresServer.USER);
            registry.add("spring.mail.host", () -> "localhost");
            registry.add("spring.mail.port", () -> mailServer.getSmtp().getPort());
        };
    }
}
