package org.constitutionreview.gateway.routes;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.security.Principal;
import java.time.Duration;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** So many requests a minute for each person, or each address where nobody is signed in; each node counts its own. */
class RateLimit implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private final long perMinute;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    RateLimit(long perMinute) {
        this.perMinute = perMinute;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        Bucket bucket = buckets.get(caller(request), caller -> newBucket());
        return bucket.tryConsume(1) ? next.handle(request) : ApiProblem.TOO_MANY.answer(request);
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }

    private static String caller(ServerRequest request) {
        return request.principal()
                .map(Principal::getName)
                .orElseGet(() -> String.valueOf(request.servletRequest().getRemoteAddr()));
    }
}
