package org.constitutionreview.gateway.routes;

import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Refuses what announces itself as too large; what comes without a length is counted by the service. */
record BodyLimit(DataSize largestBody, DataSize largestImport, DataSize largestUpload)
        implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        long limit = limit(request.path()).toBytes();
        long length = request.headers().contentLength().orElse(0);
        return length > limit ? ApiProblem.TOO_LARGE.answer(request) : next.handle(request);
    }

    private DataSize limit(String path) {
        if (path.equals("/api/documents/imports") || path.contains("/word-revisions")) {
            return largestUpload;
        }
        return path.endsWith("/import") ? largestImport : largestBody;
    }
}
