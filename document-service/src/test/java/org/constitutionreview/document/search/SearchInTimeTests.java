package org.constitutionreview.document.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.Api;
import org.constitutionreview.document.MovableTime;
import org.constitutionreview.document.Sample;
import org.constitutionreview.document.ServiceTest;
import org.constitutionreview.document.access.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@ServiceTest
class SearchInTimeTests {

    @Autowired
    Api api;

    @Autowired
    MovableTime time;

    @Autowired
    AutowireCapableBeanFactory service;

    Council council;
    Sample code;

    @BeforeEach
    void aChangeIsApproved() {
        time.to("2018-03-01");
        council = new Council(api);
        code = Sample.draft(api);
        code.revise(
                0,
                code.reword("1.1", "Decline gifts, and say so in the register."),
                code.newSection(UUID.randomUUID(), "Social media", UUID.randomUUID(), "Be kind in zettabytes."));
    }

    List<String> found(String words, String asAt) {
        return Council.numbers(Council.search(api.anybody(), "q={q}&document={d}" + asAt, words, code.documentId));
    }

    @Test
    void eachDateHasItsWordsAndItsNumbers() {
        council.bringsIntoForce(council.approves(code, 1, "2018-03-01"), "2018-03-01");
        time.to("2018-03-02");

        assertThat(found("decline", "&asAt=2018-02-28")).containsExactly("1.1");
        assertThat(found("register", "&asAt=2018-02-28")).isEmpty();
        assertThat(found("register", "&asAt=2018-03-01")).containsExactly("1.1");
        assertThat(found("zettabytes", "")).containsExactly("2.1");
        assertThat(found("ask first", "&asAt=2018-02-28")).containsExactly("2.1");
        assertThat(found("ask first", "")).containsExactly("3.1");
        assertThat(found("banked", "&asAt=2018-02-28")).containsExactlyInAnyOrder("1.2", "3.1");
    }

    @Test
    void whatIsApprovedForALaterDateIsFoundFromThen() {
        var commencement = council.approves(code, 1, "2018-05-01");

        assertThat(found("register", "")).isEmpty();
        assertThat(found("register", "&asAt=2018-04-30")).isEmpty();
        assertThat(found("register", "&asAt=2018-05-01")).containsExactly("1.1");
        assertThat(found("decline", "&asAt=2018-05-01")).containsExactly("1.1");

        time.at("2018-05-01", "00:00");
        assertThat(found("register", "")).containsExactly("1.1");

        council.bringsIntoForce(commencement, "2018-05-01");
        assertThat(found("register", "")).containsExactly("1.1");
        assertThat(found("decline", "&asAt=2018-04-30")).containsExactly("1.1");
    }

    @Test
    void aFreshIndexFindsWhatTheOneThatFollowedFinds() {
        council.bringsIntoForce(council.approves(code, 1, "2018-03-01"), "2018-03-01");
        var followed = service.createBean(Search.class);
        var fresh = new Search(service.createBean(Words.class));

        for (String words : List.of("decline", "register", "banked", "zettabytes", "section 2", "3.1", "gifts")) {
            for (String day : List.of("2018-02-28", "2018-03-01", "2019-01-01")) {
                var asked = new Asked(
                        words, Scope.IN_FORCE, LocalDate.parse(day), List.of(), List.of(code.documentId), 0, 100);
                assertThat(fresh.find(Caller.ANYBODY, asked).items())
                        .as("%s on %s", words, day)
                        .containsExactlyInAnyOrderElementsOf(
                                followed.find(Caller.ANYBODY, asked).items());
            }
        }
    }
}
