package org.constitutionreview.local;

/** The ports of the suite on this machine, all moved together by one offset, so that two suites can run side by side. */
public record Ports(int offset) {

    public Ports {
        if (offset < 0 || offset > 50_000) {
            throw new IllegalArgumentException("The port offset must lie between 0 and 50000, not " + offset + ".");
        }
    }

    public int gateway() {
        return 8080 + offset;
    }

    public int documentService() {
        return 8101 + offset;
    }

    public int workflowService() {
        return 8102 + offset;
    }

    public int notificationService() {
        return 8103 + offset;
    }

    public int identity() {
        return 8104 + offset;
    }

    public int mailPage() {
        return 8105 + offset;
    }

    public int smtp() {
        return 8125 + offset;
    }

    public int mongo() {
        return 8127 + offset;
    }

    public int postgres() {
        return 8132 + offset;
    }

    public int kafka() {
        return 8192 + offset;
    }

    /** Where the broker's controller listens; nobody but the broker connects to it. */
    public int kafkaController() {
        return 8193 + offset;
    }

    public static String address(int port) {
        return "http://localhost:" + port;
    }
}
