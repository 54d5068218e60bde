package org.constitutionreview.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The classes that a part has loaded, as the JVM likes them best.
 *
 * <p>Taken from the running part once after each build, when everybody is served; the next start reads it. It belongs to one jar at one
 * path, and to one JVM.
 */
record ClassDataArchive(Path file) {

    static ClassDataArchive of(Path jar) {
        String jvm = System.getProperty("java.vm.version").replaceAll("[^A-Za-z0-9.]", "_");
        return new ClassDataArchive(jar.resolveSibling("classes-" + jvm + ".jsa"));
    }

    boolean exists() {
        return Files.exists(file);
    }

    List<String> options() {
        return exists()
                ? List.of("-XX:SharedArchiveFile=" + file, "-Xlog:cds=off", "-Xlog:cds+dynamic=off")
                : List.of("-XX:+RecordDynamicDumpInfo", "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
    }

    void takeFrom(long pid) throws IOException, InterruptedException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Process tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(pid),
                        "VM.cds",
                        "dynamic_dump",
                        unfinished.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectErrorStream(true)
                .start();
        if (tool.waitFor() == 0 && Files.exists(unfinished)) {
            Files.move(unfinished, file);
        }
    }
}
