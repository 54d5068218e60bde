package org.constitutionreview.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class GatewayApplication {

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(GatewayApplication.class);
        // Settings with a placeholder that nobody fills are taken as they stand; a secret must not be.
        application.addInitializers(context ->
                context.getEnvironment().setRequiredProperties("REVIEW_POSTGRES_PASSWORD", "REVIEW_CLIENT_SECRET"));
        application.run(args);
    }
}
