package org.constitutionreview.document.paper;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.constitutionreview.document.constitution.Council;
import org.constitutionreview.document.paper.akomantoso.AmendmentsXml;
import org.constitutionreview.document.paper.akomantoso.TextXml;
import org.constitutionreview.document.paper.akomantoso.Work;
import org.constitutionreview.document.paper.file.Imprint;
import org.constitutionreview.document.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** The files of frozen packs. Each is made once and is the same from then on. */
@Component
public class PaperFiles {

    /** What MongoDB holds in one document, less what it needs for itself. */
    private static final int LARGEST_KEPT = 15 * 1024 * 1024;

    private static final Set<PaperFormat> PRINTED = EnumSet.of(PaperFormat.DOCX, PaperFormat.PDF);

    private final Papers papers;
    private final Council council;
    private final MongoTemplate mongo;
    private final TaskExecutor executor;
    private final Set<UUID> preparing = ConcurrentHashMap.newKeySet();

    PaperFiles(
            Papers papers,
            Council council,
            MongoTemplate mongo,
            @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.papers = papers;
        this.council = council;
        this.mongo = mongo;
        this.executor = executor;
    }

    /** @param size in bytes; null while the file is being made */
    public record Offered(PaperPart part, PaperFormat format, @Nullable Integer size) {}

    /** What people are offered, the whole pack first; what isn't there yet is made meanwhile. */
    public List<Offered> offered(Paper paper) {
        List<Offered> offered = new ArrayList<>();
        for (PaperPart part : PaperPart.values()) {
            for (PaperFormat format : part == PaperPart.PACK ? EnumSet.allOf(PaperFormat.class) : PRINTED) {
                offered.add(new Offered(part, format, size(paper, part, format)));
            }
        }
        if (offered.stream().anyMatch(file -> file.size() == null)) {
            prepare(paper);
        }
        return offered;
    }

    public byte[] of(Paper paper, PaperPart part, PaperFormat format) {
        var kept = mongo.findById(id(paper, part, format), KeptFile.class);
        return kept == null || kept.bytes() == null
                ? made(paper, papers.pack(paper), part, format)
                : Objects.requireNonNull(kept.bytes());
    }

    /** A document's text as proposed, in Akoma Ntoso. */
    public byte[] text(Paper paper, String documentId) {
        var copy = copy(papers.pack(paper), documentId);
        return TextXml.of(work(paper, copy), copy.provisions());
    }

    /** A document's amendments, in Akoma Ntoso. */
    public byte[] amendments(Paper paper, String documentId) {
        var pack = papers.pack(paper);
        var copy = copy(pack, documentId);
        var redline = only(pack.redline().items(), one -> one.documentId().equals(documentId));
        var schedule = only(pack.schedule().items(), one -> one.documentId().equals(documentId));
        return AmendmentsXml.of(work(paper, copy), redline, schedule, copy.provisions());
    }

    private static Pack.CleanCopy copy(Pack pack, String documentId) {
        return pack.cleanCopy().items().stream()
                .filter(one -> one.documentId().equals(documentId))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("The document", documentId));
    }

    private static <T> T only(List<T> items, Predicate<T> which) {
        return items.stream().filter(which).findFirst().orElseThrow();
    }

    private Work work(Paper paper, Pack.CleanCopy copy) {
        var frozen = paper.frozenAt().atZone(ZoneId.of("Europe/London")).toLocalDate();
        return new Work(copy.documentId(), copy.title(), frozen, "draft", imprint(paper));
    }

    private Imprint imprint(Paper paper) {
        return new Imprint(paper.title(), council.name(), paper.contentHash(), paper.frozenAt());
    }

    /** Makes all files that are offered, beside whatever else is done. */
    private void prepare(Paper paper) {
        if (preparing.add(paper.id())) {
            executor.execute(() -> {
                try {
                    var pack = papers.pack(paper);
                    offeredWithoutSize(paper).forEach(file -> made(paper, pack, file.part(), file.format()));
                } finally {
                    preparing.remove(paper.id());
                }
            });
        }
    }

    private List<Offered> offeredWithoutSize(Paper paper) {
        return offered(paper).stream().filter(file -> file.size() == null).toList();
    }

    private byte[] made(Paper paper, Pack pack, PaperPart part, PaperFormat format) {
        var bytes = new PackLayout(pack, paper.title(), format.begin(imprint(paper)))
                .write(part)
                .bytes();
        try {
            mongo.insert(
                    new KeptFile(id(paper, part, format), bytes.length, bytes.length > LARGEST_KEPT ? null : bytes));
        } catch (DuplicateKeyException faster) {
            // The same bytes were made at the same time.
        }
        return bytes;
    }

    private @Nullable Integer size(Paper paper, PaperPart part, PaperFormat format) {
        var query = Query.query(Criteria.where("_id").is(id(paper, part, format)));
        query.fields().include("size");
        var kept = mongo.findOne(query, KeptFile.class);
        return kept == null ? null : kept.size();
    }

    private static String id(Paper paper, PaperPart part, PaperFormat format) {
        return paper.id() + "/" + part.path() + "." + format.ending();
    }
}
