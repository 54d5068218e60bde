package org.constitutionreview.gateway.amendment;

import java.util.Locale;
import org.constitutionreview.gateway.amendment.AmendmentClient.InBrief;
import org.constitutionreview.gateway.frame.Csv;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** All amendments that a person sees, for a spreadsheet. */
@Controller
class AmendmentListPages {

    private final AmendmentClient amendments;
    private final MessageSource messages;

    AmendmentListPages(AmendmentClient amendments, MessageSource messages) {
        this.amendments = amendments;
        this.messages = messages;
    }

    @GetMapping("/amendments/list.csv")
    ResponseEntity<String> list() {
        Csv csv = Csv.of("Reference", "Title", "Owner", "Stage", "State", "Next deadline", "Date");
        amendments.all(null).forEach(amendment -> add(csv, amendment));
        return csv.download("amendments.csv");
    }

    private void add(Csv csv, InBrief amendment) {
        var owner = amendment.owner();
        var stage = amendment.stage();
        var deadline = amendment.nextDeadline();
        csv.row(
                amendment.reference(),
                amendment.title(),
                owner == null ? "" : owner.name(),
                stage == null ? "" : stage.name(),
                word(amendment.state()),
                deadline == null ? "" : deadline.what(),
                deadline == null ? "" : deadline.date());
    }

    private String word(@Nullable String state) {
        return state == null ? "" : messages.getMessage("state." + state, null, Locale.UK);
    }
}
