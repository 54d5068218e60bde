package org.constitutionreview.gateway.draft;

import java.util.List;
import org.constitutionreview.gateway.draft.DraftClient.NewRevision;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.text.Line;
import org.constitutionreview.gateway.text.NumberedReferences;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Makes the operation that a form asks for. */
@Component
class Changes {

    /** Adds to the errors what must be there for the change and isn't. */
    void check(ChangeForm form, List<Line> lines, NumberedReferences references, BindingResult errors) {
        boolean words = "EDIT".equals(form.change()) || "INSERT".equals(form.change());
        boolean section = isSection(form);
        if (words && blank(form.text()) && blank(form.heading())) {
            errors.rejectValue("text", "missing", section ? "Enter the paragraphs of the section" : "Enter the words");
        }
        if ("INSERT".equals(form.change()) && section && blank(form.heading())) {
            errors.rejectValue("heading", "missing", "Enter the heading of the section");
        }
        references
                .toNothing(typed(form))
                .ifPresent(number -> errors.rejectValue(
                        "text", "unknown", "There is no paragraph " + number + " in this draft to point to"));
        if ("SPLIT".equals(form.change()) && !Division.isMarked(typed(form))) {
            errors.rejectValue("text", "unmarked", "Leave one empty line where the new paragraph begins");
        }
        if ("MERGE".equals(form.change())
                && Division.next(form.provision(), lines).isEmpty()) {
            errors.rejectValue("change", "last", "Nothing comes after this paragraph that it could be joined with");
        }
        if ("MOVE".equals(form.change()) && blank(form.target())) {
            errors.rejectValue("target", "missing", "Choose where it goes");
        }
    }

    /** @param references as the numbers were when the form was opened */
    NewRevision revision(ChangeForm form, List<Line> lines, NumberedReferences references) {
        String authority = blank(form.authority()) ? null : form.authority();
        return new NewRevision(
                Form.number(form.baseRevision()),
                List.of(operation(form, lines, references.toIds(typed(form)))),
                authority,
                authority == null ? List.of() : List.of(authority),
                blank(form.note()) ? null : form.note(),
                null,
                List.of(),
                null);
    }

    private static Operation operation(ChangeForm form, List<Line> lines, String text) {
        Line line = find(String.valueOf(form.provision()), lines);
        String heading = blank(form.heading()) ? null : form.heading();
        return switch (String.valueOf(form.change())) {
            case "INSERT" ->
                Insertion.valueOf(String.valueOf(form.what())).at(line, lines, heading, text, form.commandKey());
            case "SPLIT" -> Division.split(line, text, form.commandKey());
            case "MERGE" -> Division.merge(line, lines);
            case "DELETE" -> new Operation.Delete(line.id());
            case "MOVE" -> {
                Line target = find(String.valueOf(form.target()), lines);
                yield new Operation.Move(line.id(), target.parentId(), target.id());
            }
            default -> new Operation.ReplaceText(line.id(), heading, text.strip());
        };
    }

    private static Line find(String id, List<Line> lines) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst().orElseThrow(() -> new ProvisionGone(id));
    }

    private static String typed(ChangeForm form) {
        return form.text() == null ? "" : form.text();
    }

    private static boolean isSection(ChangeForm form) {
        return Insertion.SECTION_AFTER.name().equals(form.what());
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
