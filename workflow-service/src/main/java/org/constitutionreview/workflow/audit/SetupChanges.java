package org.constitutionreview.workflow.audit;

import java.util.Map;
import org.constitutionreview.workflow.setup.SetupChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes into the council's own trail who set up what. */
@Component
class SetupChanges {

    private final AuditTrail audit;

    SetupChanges(AuditTrail audit) {
        this.audit = audit;
    }

    @EventListener
    void hear(SetupChanged changed) {
        audit.record(null, changed.who(), changed.what(), Map.of("set", changed.thing()));
    }
}
