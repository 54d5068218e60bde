package org.constitutionreview.local.mail;

import java.net.InetAddress;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.constitutionreview.local.Ports;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The mail page's own port, beside the one for sign-in. */
@Configuration(proxyBeanMethods = false)
class MailPort {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> mailPageConnector(Ports ports) {
        return tomcat -> {
            Connector connector = new Connector();
            connector.setPort(ports.mailPage());
            ((AbstractProtocol<?>) connector.getProtocolHandler()).setAddress(InetAddress.getLoopbackAddress());
            tomcat.addAdditionalConnectors(connector);
        };
    }
}
