package org.constitutionreview.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortOwnerTests {

    @Test
    void namesTheProcessThatHasThePort() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(PortOwner.isFree(taken.getLocalPort())).isFalse();
            assertThat(PortOwner.describe(taken.getLocalPort()))
                    .startsWith("process " + ProcessHandle.current().pid())
                    .contains("java");
        }
    }

    @Test
    void findsAReleasedPortFree() throws Exception {
        int port;
        try (ServerSocket released = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = released.getLocalPort();
        }

        assertThat(PortOwner.isFree(port)).isTrue();
    }
}
