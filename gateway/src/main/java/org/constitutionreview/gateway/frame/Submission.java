package org.constitutionreview.gateway.frame;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.constitutionreview.gateway.backend.Problem;
import org.constitutionreview.gateway.backend.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.validation.BindingResult;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.ModelAndView;

/** Sends what a form asks for; goes on when it was taken, else shows the form again with what to put right. */
public final class Submission {

    private final BindingResult errors;
    private final Supplier<ModelAndView> again;

    private Submission(BindingResult errors, Supplier<ModelAndView> again) {
        this.errors = errors;
        this.again = again;
    }

    /** @param again the page with the form, as it is to be shown with errors */
    public static Submission of(BindingResult errors, Supplier<ModelAndView> again) {
        return new Submission(errors, again);
    }

    /** Sends the command and goes to a page. */
    public ModelAndView send(Runnable command, String next) {
        return send(
                () -> {
                    command.run();
                    return next;
                },
                Function.identity());
    }

    /** Sends the command and goes to a page that depends on the answer. */
    public <T> ModelAndView send(Supplier<T> command, Function<T, String> next) {
        if (errors.hasErrors()) {
            return show(HttpStatus.BAD_REQUEST, Map.of());
        }
        try {
            return new ModelAndView("redirect:" + next.apply(command.get()));
        } catch (Refusal refusal) {
            if (!refusal.mendable()) {
                throw refusal;
            }
            return explain(refusal);
        } catch (ResourceAccessException noAnswer) {
            errors.reject(
                    "unavailable",
                    "The service does not answer at the moment. What you typed is still here:"
                            + " wait a minute and send it again. It will take effect once only.");
            return show(HttpStatus.SERVICE_UNAVAILABLE, Map.of());
        }
    }

    private ModelAndView explain(Refusal refusal) {
        Problem problem = refusal.problem();
        Map<String, String> pages = new HashMap<>();
        for (var error : problem.errors()) {
            String field = error.field();
            if (field != null && errors.getFieldType(field) != null) {
                errors.rejectValue(field, "refused", error.message());
            } else {
                errors.reject("refused", error.message());
            }
        }
        for (var reason : problem.reasons()) {
            errors.reject("refused", reason.text());
            if (reason.page() != null) {
                pages.put(reason.text(), reason.page());
            }
        }
        if (!errors.hasErrors()) {
            errors.reject("refused", problem.detail() == null ? "This could not be done." : problem.detail());
        }
        return show(refusal.status(), Map.of("reasonPages", pages, "problem", problem, "freshKey", Form.newKey()));
    }

    private ModelAndView show(HttpStatusCode status, Map<String, ?> additions) {
        ModelAndView page = again.get();
        page.addAllObjects(errors.getModel());
        page.addAllObjects(additions);
        page.addObject("failed", true);
        page.setStatus(status);
        return page;
    }
}
