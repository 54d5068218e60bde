package org.constitutionreview.notification;

import static org.constitutionreview.notification.Problems.problem;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.constitutionreview.notification.command.Commands;
import org.constitutionreview.notification.inbox.InboxEntryNotFoundException;
import org.constitutionreview.notification.news.NotParkedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

@RestControllerAdvice
class ApiProblems extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ApiProblems.class);

    @ExceptionHandler({InboxEntryNotFoundException.class, NotParkedException.class})
    ProblemDetail notFound(RuntimeException unknown) {
        return problem(
                HttpStatus.NOT_FOUND, "not-found", "There is no such thing", String.valueOf(unknown.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail keyReused(Commands.KeyReusedException reuse) {
        return problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "idempotency-key-reused",
                "The Idempotency-Key was used before",
                "This Idempotency-Key came before with other content. Nothing was changed. Send a new key.");
    }

    @ExceptionHandler
    ProblemDetail forbidden(AccessDeniedException refusal) {
        return Problems.forbidden();
    }

    @ExceptionHandler
    ProblemDetail tooLarge(RequestTooLargeException tooLarge) {
        return Problems.tooLarge();
    }

    @ExceptionHandler
    ProblemDetail mismatch(MethodArgumentTypeMismatchException mismatch) {
        if (Commands.KEY_HEADER.equals(mismatch.getName())) {
            return keyMissing();
        }
        return Problems.invalid(
                "“%s” isn't a value that “%s” can have.".formatted(mismatch.getValue(), mismatch.getName()));
    }

    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class})
    ProblemDetail storeAway(Exception fault) {
        log.warn("The database doesn't answer", fault);
        return problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "unavailable",
                "Notifications aren't available just now",
                "Nothing was changed. Try again in a minute.");
    }

    @ExceptionHandler
    ProblemDetail unknownFault(Exception fault) {
        log.error("A request failed", fault);
        return problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal",
                "Something went wrong on our side",
                "Nothing was changed. Try again; if it happens again, tell an administrator when it did.");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Map<String, String>> errors = invalid.getFieldErrors().stream()
                .map(error -> Map.of("field", error.getField(), "message", String.valueOf(error.getDefaultMessage())))
                .toList();
        ProblemDetail problem = Problems.invalid("Check the fields named in “errors”. Nothing was changed.");
        problem.setProperty("errors", errors);
        return handleExceptionInternal(invalid, problem, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String reasons = invalid.getParameterValidationResults().stream()
                .map(result -> "“%s” %s"
                        .formatted(
                                result.getMethodParameter().getParameterName(),
                                result.getResolvableErrors().get(0).getDefaultMessage()))
                .collect(Collectors.joining("; "));
        return handleExceptionInternal(invalid, Problems.invalid(reasons + "."), headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ProblemDetail problem = unreadable.getRootCause() instanceof RequestTooLargeException
                ? Problems.tooLarge()
                : Problems.invalid("The body isn't the JSON that this address takes. Nothing was changed.");
        if (unreadable.getCause() instanceof JacksonException misread
                && !misread.getPath().isEmpty()) {
            problem.setProperty(
                    "errors",
                    List.of(Map.of("field", field(misread), "message", "This can't be read; check its form.")));
        }
        return handleExceptionInternal(
                unreadable, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
    }

    private static String field(JacksonException misread) {
        return misread.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleServletRequestBindingException(
            ServletRequestBindingException missing, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = missing instanceof MissingRequestHeaderException header
                        && header.getHeaderName().equals(Commands.KEY_HEADER)
                ? keyMissing()
                : Problems.invalid(String.valueOf(missing.getMessage()));
        return handleExceptionInternal(missing, problem, headers, status, request);
    }

    /** Problems that Spring words itself (no such address, method not allowed …) get a type of ours. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception cause, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var answer = super.handleExceptionInternal(cause, body, headers, status, request);
        if (answer != null && answer.getBody() instanceof ProblemDetail problem && isUntyped(problem)) {
            problem.setType(URI.create("/problems/" + (status.value() == 404 ? "not-found" : "validation")));
        }
        return answer;
    }

    private static boolean isUntyped(ProblemDetail problem) {
        return problem.getType() == null || problem.getType().toString().equals("about:blank");
    }

    private static ProblemDetail keyMissing() {
        return problem(
                HttpStatus.BAD_REQUEST,
                "idempotency-key-missing",
                "The Idempotency-Key is missing",
                "A command needs the header Idempotency-Key with a UUID made for it. Nothing was changed.");
    }
}
