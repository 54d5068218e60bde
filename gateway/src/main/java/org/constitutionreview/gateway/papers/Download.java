package org.constitutionreview.gateway.papers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constitutionreview.gateway.papers.PapersClient.PaperFile;

/** One part of the papers, in the formats in which it can be taken away. */
record Download(String title, List<PaperFile> files) {

    static List<Download> of(List<PaperFile> files) {
        Map<String, List<PaperFile>> byTitle = new LinkedHashMap<>();
        files.forEach(file ->
                byTitle.computeIfAbsent(file.title(), none -> new ArrayList<>()).add(file));
        List<Download> downloads = new ArrayList<>();
        byTitle.forEach((title, one) -> downloads.add(new Download(title, one)));
        return downloads;
    }
}
