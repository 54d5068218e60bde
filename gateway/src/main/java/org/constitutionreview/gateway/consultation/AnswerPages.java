package org.constitutionreview.gateway.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.constitutionreview.gateway.amendment.AmendmentClient;
import org.constitutionreview.gateway.amendment.ConsultationTable.Row;
import org.constitutionreview.gateway.amendment.TaskPage;
import org.constitutionreview.gateway.backend.NothingHere;
import org.constitutionreview.gateway.consultation.ConsultationClient.Answer;
import org.constitutionreview.gateway.consultation.ConsultationClient.Answers;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.frame.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answer the comments, one by one, then say whether the text changed materially. */
@Controller
@RequestMapping("/amendments/{id}")
class AnswerPages {

    private final ConsultationClient consultations;
    private final AmendmentClient amendments;
    private final TaskPage tasks;

    AnswerPages(ConsultationClient consultations, AmendmentClient amendments, TaskPage tasks) {
        this.consultations = consultations;
        this.amendments = amendments;
        this.tasks = tasks;
    }

    record CompleteForm(
            @Nullable String key,
            @NotBlank(message = "Choose whether the text changed materially") @Nullable String materialChange)
            implements Form {}

    record AnswerForm(
            @Nullable String key,
            @NotBlank(message = "Choose an answer") @Nullable String kind,
            @NotBlank(message = "Write the answer") @Nullable String text,
            @Nullable String reason)
            implements Form {

        boolean lacksReason() {
            return "NOT_ACCEPTED".equals(kind) && (reason == null || reason.isBlank());
        }

        static AnswerForm of(Row row) {
            var answer = row.answer();
            return answer == null
                    ? new AnswerForm(Form.newKey(), null, null, null)
                    : new AnswerForm(Form.newKey(), answer.kind(), answer.text(), answer.reason());
        }
    }

    @GetMapping("/answer-the-comments")
    ModelAndView all(@PathVariable String id) {
        return list(id).addObject("form", new CompleteForm(Form.newKey(), null));
    }

    @PostMapping("/answer-the-comments")
    ModelAndView complete(
            @PathVariable String id, @Valid @ModelAttribute("form") CompleteForm form, BindingResult errors) {
        return Submission.of(errors, () -> list(id))
                .send(
                        () -> consultations.complete(
                                id, form.commandKey(), new Answers("YES".equals(form.materialChange()))),
                        "/amendments/" + id);
    }

    @GetMapping("/comments/{commentId}")
    ModelAndView one(@PathVariable String id, @PathVariable String commentId) {
        Row row = row(id, commentId);
        return comment(id, row).addObject("form", AnswerForm.of(row));
    }

    @PostMapping("/comments/{commentId}")
    ModelAndView answer(
            @PathVariable String id,
            @PathVariable String commentId,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors) {
        if (form.lacksReason()) {
            errors.rejectValue("reason", "missing", "Give the reason why it is not accepted");
        }
        return Submission.of(errors, () -> comment(id, row(id, commentId)))
                .send(
                        () -> consultations.answer(
                                commentId,
                                form.commandKey(),
                                new Answer(String.valueOf(form.kind()), String.valueOf(form.text()), form.reason())),
                        "/amendments/" + id + "/answer-the-comments");
    }

    private ModelAndView list(String id) {
        return tasks.of("consultation/answers", id)
                .addObject("rows", amendments.consultationTable(id).rows());
    }

    private ModelAndView comment(String id, Row row) {
        return tasks.of("consultation/answer", id).addObject("row", row);
    }

    private Row row(String id, String commentId) {
        return amendments.consultationTable(id).rows().stream()
                .filter(row -> row.commentId().equals(commentId))
                .findFirst()
                .orElseThrow(NothingHere::new);
    }
}
