package org.constitutionreview.document.text.source.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An independent reader of the same files. */
class ShownInLibreOfficeTests {

    /** LibreOffice 7.4 knows neither legal figures nor restarts after a certain level; Word does. */
    private static final Set<Numbered> SHOWN_BY_WORD_ONLY = EnumSet.of(
            Numbered.LEGAL_FIGURES_UNDER_ROMAN_PARTS,
            Numbered.PARAGRAPHS_THAT_NEVER_RESTART,
            Numbered.LETTERS_THAT_RESTART_WITH_SECTIONS_ONLY);

    @TempDir
    private Path folder;

    @Test
    void showsTheSameNumbers() throws Exception {
        assumeTrue(isInstalled(), "LibreOffice isn't installed here, so its numbers weren't compared with ours");
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "txt:Text",
                "--outdir",
                folder.toString()));
        for (Numbered file : EnumSet.complementOf(EnumSet.copyOf(SHOWN_BY_WORD_ONLY))) {
            Path docx = folder.resolve(file + ".docx");
            Files.write(docx, file.docx.bytes());
            command.add(docx.toString());
        }
        run(command);
        SoftAssertions all = new SoftAssertions();
        for (Numbered file : EnumSet.complementOf(EnumSet.copyOf(SHOWN_BY_WORD_ONLY))) {
            String shown = Files.readString(folder.resolve(file + ".txt"))
                    .replace("\uFEFF", "")
                    .replace('◦', '•');
            all.assertThat(shown.lines().map(String::strip).toList())
                    .as(file.name())
                    .isEqualTo(file.shown);
        }
        all.assertAll();
    }

    private void run(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("LibreOffice ended").isTrue();
    }

    private static boolean isInstalled() {
        for (String place : System.getenv("PATH").split(java.io.File.pathSeparator)) {
            if (Files.isExecutable(Path.of(place, "soffice"))) {
                return true;
            }
        }
        return false;
    }
}
