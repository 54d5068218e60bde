package org.constitutionreview.document.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.access.AccessList;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.archive.Sha256;
import org.constitutionreview.document.clock.BusinessClock;
import org.constitutionreview.document.draft.Draft;
import org.constitutionreview.document.draft.Drafts;
import org.constitutionreview.document.paper.Paper.Part;
import org.constitutionreview.document.paper.PaperMaking.Made;
import org.constitutionreview.document.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** All frozen papers. */
@Component
public class Papers {

    private static final AccessList NOBODY = new AccessList(-1, List.of(), List.of(), null);

    private final PaperMaking making;
    private final Drafts drafts;
    private final MongoTemplate mongo;
    private final FrozenParts frozen;
    private final BusinessClock clock;

    Papers(PaperMaking making, Drafts drafts, MongoTemplate mongo, FrozenParts frozen, BusinessClock clock) {
        this.making = making;
        this.drafts = drafts;
        this.mongo = mongo;
        this.frozen = frozen;
        this.clock = clock;
    }

    /**
     * What came of a request for papers.
     *
     * @param contentHash null when the findings held the papers back
     * @param report in a preview only
     */
    public record Outcome(
            @Nullable UUID paperId,
            boolean frozen,
            @Nullable String contentHash,
            List<Finding> findings,
            List<UUID> discharged,
            Map<UUID, Integer> revisions,
            int reportVersion,
            @Nullable ReportPage report) {}

    public Outcome preview(Caller caller, PaperRequest request) {
        caller.requireProcess();
        var made = making.make(request);
        return new Outcome(
                null,
                false,
                null,
                made.findings(),
                made.discharged(),
                made.revisionByDraft(),
                made.reportVersion(),
                made.pack().report());
    }

    /**
     * Freezes the papers unless a finding blocks them: then nothing is stored. The same id again answers with what was
     * frozen first.
     */
    public Outcome freeze(Caller caller, UUID id, PaperRequest request) {
        caller.requireProcess();
        var before = mongo.findById(id, Paper.class);
        if (before != null) {
            return frozen(before, request);
        }
        var made = making.make(request);
        if (!made.isSound()) {
            return new Outcome(
                    id,
                    false,
                    null,
                    made.findings(),
                    made.discharged(),
                    made.revisionByDraft(),
                    made.reportVersion(),
                    null);
        }
        var paper = paper(id, request, made);
        try {
            return frozen(mongo.insert(paper), request);
        } catch (DuplicateKeyException faster) {
            return frozen(get(id), request);
        }
    }

    /** A list with a lower sequence than the present one is ignored. */
    public Paper give(Caller caller, UUID id, AccessList access) {
        caller.requireProcess();
        var olderOnes = Criteria.where("_id").is(id).and("access.sequence").lte(access.sequence());
        mongo.updateFirst(Query.query(olderOnes), Update.update("access", access), Paper.class);
        return get(id);
    }

    public Paper readable(Caller caller, UUID id) {
        var paper = get(id);
        caller.require(
                paper.access().mayRead(caller, clock.now()),
                "You can't read these papers: they aren't published, and not open to you before.");
        return paper;
    }

    public JsonNode part(Paper paper, Part part) {
        return frozen.part(paper, part);
    }

    /** All that was frozen. */
    public Pack pack(Paper paper) {
        return frozen.pack(paper);
    }

    /** The drafts whose text was frozen; they may have gone on since. */
    public List<Draft> drafts(Paper paper) {
        return paper.drafts().stream()
                .map(revision -> drafts.get(revision.draftId()))
                .toList();
    }

    private Paper get(UUID id) {
        var paper = mongo.findById(id, Paper.class);
        if (paper == null) {
            throw Problem.notFound("The paper", id);
        }
        return paper;
    }

    private Paper paper(UUID id, PaperRequest request, Made made) {
        var parts = frozen.keep(made.pack());
        var hash = new Sha256();
        parts.forEach((part, content) -> hash.add(part).add(content));
        return new Paper(
                id,
                request.amendmentId(),
                request.purpose(),
                request.title(),
                parts,
                hash.hex(),
                clock.now(),
                made.revisions(),
                made.reportVersion(),
                made.findings(),
                made.discharged(),
                NOBODY);
    }

    private static Outcome frozen(Paper paper, PaperRequest request) {
        if (!paper.amendmentId().equals(request.amendmentId())) {
            throw Problem.conflict("The paper " + paper.id() + " belongs to another amendment.");
        }
        Map<UUID, Integer> revisions = new LinkedHashMap<>();
        paper.drafts().forEach(draft -> revisions.put(draft.draftId(), draft.revision()));
        return new Outcome(
                paper.id(),
                true,
                paper.contentHash(),
                paper.findings(),
                paper.discharged(),
                revisions,
                paper.reportVersion(),
                null);
    }
}
