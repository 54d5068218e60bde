package org.constitutionreview.gateway.agenda;

import java.util.ArrayList;
import java.util.List;
import org.constitutionreview.gateway.amendment.AmendmentClient;
import org.constitutionreview.gateway.frame.Option;
import org.springframework.stereotype.Component;

/** To whom a meeting can refer something. */
@Component
class Receivers {

    private final AmendmentClient amendments;

    Receivers(AmendmentClient amendments) {
        this.amendments = amendments;
    }

    List<Option> all() {
        List<Option> all = new ArrayList<>();
        amendments.bodies().items().forEach(body -> all.add(Option.of("body:" + body.id(), body.name())));
        all.add(Option.of("role:MONITORING_OFFICER", "Monitoring Officer"));
        all.add(Option.of("role:GOVERNANCE_OFFICER", "Governance officers"));
        return all;
    }
}
