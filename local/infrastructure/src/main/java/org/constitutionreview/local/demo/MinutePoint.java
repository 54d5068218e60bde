package org.constitutionreview.local.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/** A point raised at a meeting, as the governance officer types it. */
final class MinutePoint {

    private MinutePoint() {}

    static Map<String, Object> of(String kind, String member, String paragraph, String said) {
        Map<String, Object> point = new LinkedHashMap<>();
        point.put("kind", kind);
        point.put("member", member);
        point.put("paragraph", paragraph);
        point.put("said", said);
        return point;
    }

    static Map<String, Object> of(String kind, String member, String paragraph, String said, Map<String, Object> more) {
        Map<String, Object> point = of(kind, member, paragraph, said);
        point.putAll(more);
        return point;
    }
}
