package org.constitutionreview.local.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/** A point raised at a meeting, as the governance officer types it. */
final class MinutePoint {

    private MinutePoint() {}

    /** @param member empty: not recorded; likewise the paragraph */
    static Map<String, Object> of(String kind, String member, String paragraph, String said) {
        return of(kind, member, paragraph, said, Map.of());
    }

    static Map<String, Object> of(String kind, String member, String paragraph, String said, Map<String, Object> more) {
        Map<String, Object> point = new LinkedHashMap<>(more);
        point.put("kind", kind);
        point.put("said", said);
        if (!member.isEmpty()) {
            point.put("member", member);
        }
        if (!paragraph.isEmpty()) {
            point.put("paragraph", paragraph);
        }
        return point;
    }
}
