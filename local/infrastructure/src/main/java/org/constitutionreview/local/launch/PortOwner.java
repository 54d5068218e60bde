package org.constitutionreview.local.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who listens on a port of this machine. */
final class PortOwner {

    private static final String LISTENING = "0A";

    private PortOwner() {}

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Number and command of the process, as far as this system tells them to this user. */
    static String describe(int port) {
        return of(port).map(process -> "process " + process.pid() + " (" + commandOf(process) + ")")
                .orElse("another program that this user may not see");
    }

    /** Whether a program works on this folder: what an end by force has left over of an earlier start. */
    static boolean worksOn(Path folder, int port) {
        return of(port).flatMap(process -> process.info().commandLine())
                .filter(command -> command.contains(folder + "/"))
                .isPresent();
    }

    private static Optional<ProcessHandle> of(int port) {
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> sockets(Path.of(table), port))
                .flatMap(socket -> owner(socket).stream())
                .findFirst();
    }

    private static String commandOf(ProcessHandle process) {
        String command =
                process.info().commandLine().or(() -> process.info().command()).orElse("unknown command");
        return command.length() > 120 ? command.substring(0, 120) + "…" : command;
    }

    /** Columns: number, local address:port, remote, state, queues, timer, retransmits, user, time-out, inode. */
    private static Stream<String> sockets(Path table, int port) {
        try {
            List<String> lines = Files.exists(table) ? Files.readAllLines(table) : List.of();
            return lines.stream()
                    .map(line -> line.trim().split("\\s+"))
                    .filter(columns -> columns.length > 9 && columns[3].equals(LISTENING))
                    .filter(columns -> columns[1].endsWith(":%04X".formatted(port)))
                    .map(columns -> "socket:[" + columns[9] + "]");
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static Optional<ProcessHandle> owner(String socket) {
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process.pid(), socket))
                .findFirst();
    }

    private static boolean holds(long pid, String socket) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("/proc", Long.toString(pid), "fd"))) {
            for (Path file : files) {
                if (Files.isSymbolicLink(file)
                        && Files.readSymbolicLink(file).toString().equals(socket)) {
                    return true;
                }
            }
        } catch (IOException e) {
            return false;
        }
        return false;
    }
}
