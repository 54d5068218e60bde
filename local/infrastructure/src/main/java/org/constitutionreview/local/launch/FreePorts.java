package org.constitutionreview.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.constitutionreview.local.Ports;

/** Ports for a suite that is to be in nobody's way, such as a test's: out of a pool that all such programs on this machine share. */
public final class FreePorts {

    private static final int FIRST_OFFSET = 2_000;

    /** Above lie the ports that the system gives to outgoing connections. */
    private static final int LAST_OFFSET = 24_000;

    /** More than lie between a suite's first port and its last. */
    private static final int WIDTH = 200;

    /** By offset. Kept open: a lock goes with its channel, and with any other that this program would close on the same file. */
    private static final Map<Integer, FileChannel> TAKEN = new HashMap<>();

    private FreePorts() {}

    /** Nobody else gets them before this program ends, so that two that start at the same moment don't collide. */
    public static Ports find() {
        List<Integer> offsets = IntStream.iterate(
                        FIRST_OFFSET, offset -> offset <= LAST_OFFSET, offset -> offset + WIDTH)
                .boxed()
                .collect(Collectors.toList());
        Collections.shuffle(offsets);
        return offsets.stream()
                .map(Ports::new)
                .filter(FreePorts::areFree)
                .filter(FreePorts::take)
                .findFirst()
                .orElseThrow(() -> new Failed(Exit.PORT_TAKEN, "No free ports were found on this machine."));
    }

    private static boolean areFree(Ports ports) {
        return Arrays.stream(Part.values())
                .flatMap(part -> part.ports(ports).stream())
                .allMatch(PortOwner::isFree);
    }

    /** By a lock that the system gives back when this program ends, however it ends. */
    private static synchronized boolean take(Ports ports) {
        if (TAKEN.containsKey(ports.offset())) {
            return false;
        }
        try {
            Path pool = Files.createDirectories(Path.of(
                    System.getProperty("java.io.tmpdir"),
                    "constitution-review-ports-" + System.getProperty("user.name")));
            FileChannel note = FileChannel.open(
                    pool.resolve(Integer.toString(ports.offset())),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (note.tryLock() == null) {
                note.close();
                return false;
            }
            TAKEN.put(ports.offset(), note);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("The pool of ports can't be used.", e);
        }
    }
}
