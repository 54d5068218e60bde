package org.constitutionreview.workflow;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.constitutionreview.workflow.problem.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Refuses a body of more than 2 MB, whether it announces its length or not. */
@Component
class RequestSizeLimit extends OncePerRequestFilter {

    static final long BYTES = 2 * 1024 * 1024;
    static final Problem TOO_LARGE = Problem.of(
            HttpStatus.CONTENT_TOO_LARGE,
            "too-large",
            "That is too much at once",
            "A request may hold up to 2 MB. Send less, or in parts. Nothing was changed.");

    private final JsonMapper json;

    RequestSizeLimit(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > BYTES) {
            response.setStatus(TOO_LARGE.body().getStatus());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            json.writeValue(response.getOutputStream(), TOO_LARGE.body());
        } else if (request.getContentLengthLong() < 0) {
            chain.doFilter(new Counted(request), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    static class Exceeded extends IOException {}

    private static class Counted extends HttpServletRequestWrapper {

        Counted(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            ServletInputStream all = super.getInputStream();
            return new ServletInputStream() {
                private long count;

                @Override
                public int read() throws IOException {
                    int next = all.read();
                    if (next >= 0 && ++count > BYTES) {
                        throw new Exceeded();
                    }
                    return next;
                }

                @Override
                public int read(byte[] buffer, int offset, int length) throws IOException {
                    int read = all.read(buffer, offset, length);
                    if (read > 0 && (count += read) > BYTES) {
                        throw new Exceeded();
                    }
                    return read;
                }

                @Override
                public boolean isFinished() {
                    return all.isFinished();
                }

                @Override
                public boolean isReady() {
                    return all.isReady();
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    all.setReadListener(listener);
                }
            };
        }
    }
}
