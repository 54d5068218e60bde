package org.constitutionreview.workflow.testing;

import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;

/** Whether the tests take the servers of a council's data centre, in containers, or embedded ones. */
public final class RealServers {

    private static final boolean ASKED_FOR = Boolean.getBoolean("review.real-servers");

    public static final boolean USED =
            ASKED_FOR && DockerClientFactory.instance().isDockerAvailable();

    private RealServers() {}

    /** For people who read the build's output as well as for reports. @return why embedded stores were taken */
    public static String whyNot() {
        String why = ASKED_FOR
                ? "Docker isn't available: the service tests ran on the embedded stores"
                : "The service tests ran on the embedded stores; -Dreview.real-servers=true takes real ones in Docker";
        LoggerFactory.getLogger(RealServers.class).warn(why);
        return why;
    }
}
