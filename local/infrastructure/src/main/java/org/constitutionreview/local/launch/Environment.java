package org.constitutionreview.local.launch;

import java.util.HashMap;
import java.util.Map;
import org.constitutionreview.local.DataFolder;
import org.constitutionreview.local.Ports;
import org.constitutionreview.local.Secrets;
import org.constitutionreview.local.Secrets.Holder;

/** The addresses and secrets that each service is started with: all that tells this machine from a council's servers. */
final class Environment {

    private final DataFolder folder;
    private final Ports ports;
    private final Secrets secrets;

    Environment(DataFolder folder, Ports ports, Secrets secrets) {
        this.folder = folder;
        this.ports = ports;
        this.secrets = secrets;
    }

    Map<String, String> of(Part part) {
        Map<String, String> values = new HashMap<>();
        if (part == Part.INFRASTRUCTURE) {
            return values;
        }
        values.put("SERVER_ADDRESS", "127.0.0.1");
        values.put("SERVER_PORT", Integer.toString(part.ports(ports).get(0)));
        values.put("SPRING_MAIN_BANNER_MODE", "off");
        values.put("REVIEW_ISSUER", Ports.address(ports.identity()));
        values.put("REVIEW_KAFKA", "localhost:" + ports.kafka());
        values.put("REVIEW_MONGO", "mongodb://localhost:" + ports.mongo() + "/documents");
        values.put("REVIEW_SMTP_HOST", "localhost");
        values.put("REVIEW_SMTP_PORT", Integer.toString(ports.smtp()));
        values.put("REVIEW_DOCUMENTS_URL", Ports.address(ports.documentService()));
        values.put("REVIEW_WORKFLOW_URL", Ports.address(ports.workflowService()));
        values.put("REVIEW_NOTIFICATIONS_URL", Ports.address(ports.notificationService()));
        values.put("REVIEW_PUBLIC_URL", Ports.address(ports.gateway()));
        values.put("REVIEW_CLOCK_FILE", folder.clock().toString());
        values.put("REVIEW_CLOCK_SECRET", secrets.of(Holder.BUSINESS_CLOCK));
        switch (part) {
            case WORKFLOW_SERVICE -> {
                database(values, "workflow", Holder.WORKFLOW_DATABASE);
                values.put("REVIEW_CLIENT_SECRET", secrets.of(Holder.WORKFLOW_SERVICE_CLIENT));
            }
            case NOTIFICATION_SERVICE -> database(values, "notifications", Holder.NOTIFICATIONS_DATABASE);
            case GATEWAY -> {
                database(values, "gateway", Holder.GATEWAY_DATABASE);
                values.put("REVIEW_CLIENT_SECRET", secrets.of(Holder.GATEWAY_CLIENT));
                // workflow-service last: its timers act on the new date, so everybody else must have it by then.
                values.put(
                        "REVIEW_CLOCK_SERVICES",
                        String.join(
                                ",",
                                Ports.address(ports.documentService()),
                                Ports.address(ports.notificationService()),
                                Ports.address(ports.workflowService())));
            }
            default -> {}
        }
        return values;
    }

    private void database(Map<String, String> values, String name, Holder user) {
        values.put("REVIEW_POSTGRES_URL", "jdbc:postgresql://localhost:" + ports.postgres() + "/" + name);
        values.put("REVIEW_POSTGRES_USER", name);
        values.put("REVIEW_POSTGRES_PASSWORD", secrets.of(user));
        // The services start side by side with the infrastructure and wait here for their database.
        values.put("SPRING_FLYWAY_CONNECT_RETRIES", "600");
        values.put("SPRING_FLYWAY_CONNECT_RETRIES_INTERVAL", "200ms");
        values.put("SPRING_DATASOURCE_HIKARI_INITIALIZATION_FAIL_TIMEOUT", "120000");
    }
}
