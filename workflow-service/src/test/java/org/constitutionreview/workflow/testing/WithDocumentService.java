package org.constitutionreview.workflow.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Puts a stand-in for document-service beside the service. */
@TestConfiguration(proxyBeanMethods = false)
public class WithDocumentService {

    @Bean
    DocumentServiceStub documentServiceStub() {
        return new DocumentServiceStub();
    }

    @Bean
    DynamicPropertyRegistrar documentServiceAddress(DocumentServiceStub stub) {
        return properties -> {
            properties.add("review.documents-url", stub::address);
            properties.add(
                    "spring.security.oauth2.client.provider.sign-in.token-uri", () -> stub.address() + "/oauth2/token");
        };
    }
}
