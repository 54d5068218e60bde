package org.constitutionreview.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.constitutionreview.local.DataFolder;
import org.constitutionreview.local.Ports;
import org.constitutionreview.local.Secrets;
import org.constitutionreview.local.Secrets.Holder;

/** The invented council's Constitution, which a new data folder is filled with. */
final class Sample {

    private static final String PROGRAM = "org.constitutionreview.local.sample.SampleImport";

    private final Path project;
    private final DataFolder folder;
    private final Ports ports;
    private final Secrets secrets;
    private final Progress progress;

    Sample(Path project, DataFolder folder, Ports ports, Secrets secrets, Progress progress) {
        this.project = project;
        this.folder = folder;
        this.ports = ports;
        this.secrets = secrets;
        this.progress = progress;
    }

    /** An import that was interrupted is repeated at the next start; what is there already stays as it is. */
    void importOnce(Artefacts artefacts) {
        if (Files.exists(folder.sampleImported())) {
            return;
        }
        progress.say("Importing the sample Constitution");
        Program program = new Program(
                artefacts.startable(Part.INFRASTRUCTURE),
                PROGRAM,
                List.of(
                        "--sample",
                        project.resolve("sample").toString(),
                        "--gateway",
                        Ports.address(ports.gateway()),
                        "--issuer",
                        Ports.address(ports.identity())),
                Map.of("REVIEW_CLIENT_SECRET", secrets.of(Holder.IMPORT_CLIENT)));
        int exitCode = program.run();
        if (exitCode != 0) {
            throw new Failed("The sample wasn't imported in full. ./review up tries again; ./review logs says more.");
        }
        try {
            Files.createFile(folder.sampleImported());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
