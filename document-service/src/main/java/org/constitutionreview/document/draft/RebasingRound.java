package org.constitutionreview.document.draft;

import org.constitutionreview.document.edition.Timeline;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks for drafts to bring onto the text in force whenever the timeline has grown, on whichever node that was. */
@Configuration(proxyBeanMethods = false)
class RebasingRound {

    private static final Logger log = LoggerFactory.getLogger(RebasingRound.class);

    private final Rebasing rebasing;
    private final Timeline timeline;
    private int seen;

    RebasingRound(Rebasing rebasing, Timeline timeline) {
        this.rebasing = rebasing;
        this.timeline = timeline;
    }

    @Scheduled(fixedDelay = 2000)
    void look() {
        try {
            int last = timeline.steps().last();
            if (last > seen) {
                rebasing.all();
                seen = last;
            }
        } catch (RuntimeException e) {
            log.warn("Drafts have to wait for the text in force: {}", e.getMessage());
        }
    }
}
