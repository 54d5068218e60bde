package org.constitutionreview.document.form;

import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.problem.Problem;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Pin;
import org.constitutionreview.document.text.Provision;
import org.jspecify.annotations.Nullable;

/** A provision as it is written: its words in markup, and no number but a pinned one. */
public record ProvisionForm(
        @Nullable UUID id,
        @Nullable Kind kind,
        @Nullable String heading,
        @Nullable String text,
        @Nullable PinForm pin,
        @Nullable List<ProvisionForm> children) {

    public record PinForm(@Nullable String label, @Nullable Integer counts) {

        Pin pin() {
            if (label == null || label.isBlank() || label.length() > 20) {
                throw Problem.invalid("provision.pin.label", "A pinned number needs a label of 1 to 20 characters.");
            }
            if (counts != null && counts < 0) {
                throw Problem.invalid("provision.pin.counts", "A pinned number counts as 0 or more.");
            }
            return new Pin(label, counts);
        }
    }

    static final int LONGEST_TEXT = 50_000;

    public static ProvisionForm of(Provision provision) {
        var heading = provision.heading();
        var pin = provision.pin();
        return new ProvisionForm(
                provision.id(),
                provision.kind(),
                heading == null ? null : heading.markup(),
                provision.text().markup(),
                pin == null ? null : new PinForm(pin.label(), pin.counts()),
                provision.children().stream().map(ProvisionForm::of).toList());
    }

    /** @throws Problem when something is missing */
    public Provision provision() {
        UUID ownId = requiredId();
        if (kind == null) {
            throw Problem.invalid("provision.kind", "Each new paragraph needs a kind, for example PARAGRAPH.");
        }
        return new Provision(
                ownId,
                kind,
                heading == null ? null : inline("provision.heading", heading),
                text == null ? Inline.EMPTY : inline("provision.text", text),
                pin == null ? null : pin.pin(),
                children == null
                        ? List.of()
                        : children.stream().map(ProvisionForm::provision).toList());
    }

    /** Of a paragraph that is split or merged; what it is follows from the other one. */
    static ProvisionForm part(UUID id, @Nullable String text) {
        return new ProvisionForm(id, null, null, text, null, null);
    }

    UUID requiredId() {
        if (id == null) {
            throw Problem.invalid("provision.id", "Each new paragraph needs an id, a UUID made by whoever inserts it.");
        }
        return id;
    }

    String words() {
        return text == null ? "" : text;
    }

    static Inline inline(String field, String markup) {
        if (markup.length() > LONGEST_TEXT) {
            throw Problem.invalid(
                    field, "One paragraph holds at most " + LONGEST_TEXT + " characters. Divide it into several.");
        }
        return Inline.parse(markup);
    }
}
