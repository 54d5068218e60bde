package org.constitutionreview.local.launch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.constitutionreview.local.Ports;

/** A process of the suite, in the order in which they are shown. */
public enum Part {
    INFRASTRUCTURE("infrastructure", "local/infrastructure", "local-infrastructure", 256),
    DOCUMENT_SERVICE("document-service", "document-service", "document-service", 224),
    WORKFLOW_SERVICE("workflow-service", "workflow-service", "workflow-service", 256),
    NOTIFICATION_SERVICE("notification-service", "notification-service", "notification-service", 160),
    GATEWAY("gateway", "gateway", "gateway", 192);

    private final String key;
    private final String module;
    private final String artefact;
    private final int heapMegabytes;

    Part(String key, String module, String artefact, int heapMegabytes) {
        this.key = key;
        this.module = module;
        this.artefact = artefact;
        this.heapMegabytes = heapMegabytes;
    }

    static Optional<Part> find(String key) {
        return Arrays.stream(values()).filter(part -> part.key.equals(key)).findAny();
    }

    /** As in commands and file names. */
    String key() {
        return key;
    }

    String module() {
        return module;
    }

    String artefact() {
        return artefact;
    }

    int heapMegabytes() {
        return heapMegabytes;
    }

    /** Every port that the part listens on; its pages are at the first. */
    List<Integer> ports(Ports ports) {
        return switch (this) {
            case INFRASTRUCTURE ->
                List.of(
                        ports.identity(),
                        ports.mailPage(),
                        ports.smtp(),
                        ports.mongo(),
                        ports.postgres(),
                        ports.kafka(),
                        ports.kafkaController());
            case DOCUMENT_SERVICE -> List.of(ports.documentService());
            case WORKFLOW_SERVICE -> List.of(ports.workflowService());
            case NOTIFICATION_SERVICE -> List.of(ports.notificationService());
            case GATEWAY -> List.of(ports.gateway());
        };
    }

    String address(Ports ports) {
        return Ports.address(ports(ports).get(0));
    }
}
