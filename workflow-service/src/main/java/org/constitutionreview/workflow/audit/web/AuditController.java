package org.constitutionreview.workflow.audit.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.workflow.audit.AuditEntries;
import org.constitutionreview.workflow.audit.AuditEntry;
import org.constitutionreview.workflow.audit.AuditVerification;
import org.constitutionreview.workflow.audit.AuditVerifier;
import org.constitutionreview.workflow.listing.Listing;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who did what, and whether the record of it is sound. */
@RestController
@RequestMapping("/api/workflow/audit")
class AuditController {

    private static final Role[] READERS = {Role.MONITORING_OFFICER, Role.AUDITOR, Role.GOVERNANCE_OFFICER};

    private final AuditEntries entries;
    private final AuditVerifier verifier;

    AuditController(AuditEntries entries, AuditVerifier verifier) {
        this.entries = entries;
        this.verifier = verifier;
    }

    @GetMapping
    Listing<AuditEntry> entries(
            @RequestParam(required = false) @Nullable UUID amendment,
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit,
            Person person) {
        person.mustHaveAnyOf(READERS);
        List<AuditEntry> page = entries.of(amendment, after, limit);
        String next = page.size() < limit
                ? null
                : Long.toString(page.get(page.size() - 1).number());
        return new Listing<>(page, next);
    }

    @GetMapping("/verification")
    AuditVerification verification(@RequestParam(required = false) @Nullable UUID amendment, Person person) {
        person.mustHaveAnyOf(READERS);
        return amendment == null ? verifier.verifyAll() : verifier.verify(amendment);
    }
}
