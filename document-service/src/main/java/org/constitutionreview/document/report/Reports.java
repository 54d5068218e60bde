package org.constitutionreview.document.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.access.AccessList;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.archive.Sha256;
import org.constitutionreview.document.clock.BusinessClock;
import org.constitutionreview.document.problem.Problem;
import org.constitutionreview.document.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** All reports. One is one document in the store, and changes by compare-and-set on its version. */
@Component
public class Reports {

    private static final int REMEMBERED_SAVES = 100;

    private final MongoTemplate mongo;
    private final BusinessClock clock;

    Reports(MongoTemplate mongo, BusinessClock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** What somebody wants to stand in a section. */
    public record Writing(@Nullable String text, boolean notApplicable, @Nullable String reason) {}

    /** Asked again, it answers with what is there. */
    public Report open(Caller caller, UUID amendmentId, String title, @Nullable String purpose, AccessList access) {
        caller.requireProcess();
        if (mongo.findById(amendmentId, Report.class) == null) {
            try {
                mongo.insert(new Report(amendmentId, title, access, firstSections(purpose), List.of(), 0));
            } catch (DuplicateKeyException faster) {
                // The same request at the same time: either may win.
            }
        }
        return get(amendmentId);
    }

    /** @return the report with the new list, or with its present one if that is newer */
    public Report give(Caller caller, UUID amendmentId, AccessList access) {
        caller.requireProcess();
        while (true) {
            var report = get(amendmentId);
            if (access.isOlderThan(report.access())) {
                return report;
            }
            if (change(report, new Update().set("access", access))) {
                return get(amendmentId);
            }
        }
    }

    public Report readable(Caller caller, UUID amendmentId) {
        var report = get(amendmentId);
        caller.require(
                report.access().mayRead(caller, clock.now()),
                "You can't read this report: it isn't open to you at this stage.");
        return report;
    }

    public Report get(UUID amendmentId) {
        var report = mongo.findById(amendmentId, Report.class);
        if (report == null) {
            throw Problem.notFound("The report of the amendment", amendmentId);
        }
        return report;
    }

    /**
     * @param seen the version of the section that the writer saw
     * @throws Problem a stale version, with what stands there now, if somebody has saved it since
     */
    public Section write(Caller caller, UUID amendmentId, UUID key, String sectionKey, int seen, Writing writing) {
        var name = SectionKey.of(sectionKey).orElseThrow(() -> Problem.notFound("The section", sectionKey));
        var command = caller.person().sub() + ":" + key;
        var hash = Sha256.of(sectionKey + "/" + seen + "/" + writing);
        while (true) {
            var report = get(amendmentId);
            var repeated = report.save(command);
            if (repeated.isPresent()) {
                if (!repeated.get().requestHash().equals(hash)) {
                    throw Problem.idempotencyKeyReused();
                }
                return repeated.get().saved();
            }
            caller.require(
                    report.access().mayEdit(caller),
                    "You can't write in this report now. Only its editors can, while the amendment waits for them.");
            var present = report.section(name);
            if (present.version() != seen) {
                throw new Problem(
                        ProblemType.STALE_VERSION,
                        "Somebody has saved \"" + name.title() + "\" since you loaded it. Yours wasn't saved: look at"
                                + " what stands there now, and save again.",
                        Map.of("current", present));
            }
            var section = section(writing, seen + 1);
            var save = new Report.Save(command, hash, name.key(), section);
            var update = new Update().set("sections." + name.key(), section);
            update.push("saves").slice(-REMEMBERED_SAVES).each(save);
            if (change(report, update)) {
                return section;
            }
        }
    }

    private static Map<String, Section> firstSections(@Nullable String purpose) {
        return purpose == null || purpose.isBlank()
                ? Map.of()
                : Map.of(SectionKey.PURPOSE.key(), new Section(purpose, false, null, Section.UNWRITTEN.version()));
    }

    private static Section section(Writing writing, int version) {
        if (!writing.notApplicable()) {
            return new Section(writing.text() == null ? "" : writing.text(), false, null, version);
        }
        var reason = writing.reason();
        if (reason == null || reason.isBlank()) {
            throw Problem.invalid("reason", "Say why this section doesn't apply.");
        }
        return new Section("", true, reason, version);
    }

    private boolean change(Report report, Update update) {
        var unchanged =
                Criteria.where("_id").is(report.amendmentId()).and("version").is(report.version());
        return mongo.updateFirst(Query.query(unchanged), update.inc("version", 1), Report.class)
                        .getModifiedCount()
                == 1;
    }
}
