package org.constitutionreview.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.constitutionreview.local.Secrets.Holder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTests {

    @TempDir
    Path folder;

    @Test
    void areMadeOnceAndDifferForEachHolder() {
        Secrets first = Secrets.in(new DataFolder(folder));
        Secrets again = Secrets.in(new DataFolder(folder));

        assertThat(Arrays.stream(Holder.values()).map(first::of))
                .doesNotHaveDuplicates()
                .allMatch(s -> s.length() == 32);
        assertThat(Arrays.stream(Holder.values()).map(again::of))
                .containsExactlyElementsOf(
                        Arrays.stream(Holder.values()).map(first::of).toList());
    }

    @Test
    void mayBeReadByTheirOwnerOnly() throws Exception {
        Secrets.in(new DataFolder(folder));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }
}
