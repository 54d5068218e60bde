package org.constitutionreview.gateway.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.constitutionreview.gateway.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Header and row of places; templates ask it by name, so that error pages have them too. */
@Component("frame")
public class Frame {

    private static final Place CONSTITUTION = new Place("Constitution", "/constitution");

    private final String councilName;

    Frame(@Value("${review.council-name}") String councilName) {
        this.councilName = councilName;
    }

    /** @param others paths of further pages that belong to the place */
    public record Place(String name, String path, List<String> others) {

        Place(String name, String path, String... others) {
            this(name, path, List.of(others));
        }

        public boolean contains(@Nullable String requestPath) {
            return requestPath != null
                    && Stream.concat(Stream.of(path), others.stream())
                            .anyMatch(one -> requestPath.equals(one) || requestPath.startsWith(one + "/"));
        }
    }

    public String getCouncilName() {
        return councilName;
    }

    public @Nullable SignedIn getPerson() {
        return SignedIn.person().orElse(null);
    }

    /** @return a key for one more small form on a page that has several */
    public String getNewKey() {
        return Form.newKey();
    }

    public List<Place> getPlaces() {
        return SignedIn.person().map(Frame::placesOf).orElse(List.of(CONSTITUTION));
    }

    /** @return the path of the page asked for, also when an error page takes its place */
    public @Nullable String getRequestPath() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            return null;
        }
        HttpServletRequest request = attributes.getRequest();
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return original == null ? request.getRequestURI() : original.toString();
    }

    private static List<Place> placesOf(SignedIn person) {
        boolean governs = person.isAny("GOVERNANCE_OFFICER", "MONITORING_OFFICER");
        List<Place> places = new ArrayList<>();
        places.add(new Place("Home", "/home"));
        places.add(new Place("Amendments", "/amendments", "/papers"));
        if (person.isAny("CONSULTEE", "POLICY_OWNER") || governs) {
            places.add(new Place("Consultations", "/consultations"));
        }
        if (person.is("MEMBER") || governs) {
            places.add(new Place("Meetings", "/meetings", "/bodies"));
        }
        if (person.isAny("POLICY_OWNER", "AUDITOR") || governs) {
            places.add(new Place("Annual cycle", "/review-cycles", "/reviews"));
        }
        places.add(CONSTITUTION);
        if (person.is("AUDITOR") || governs) {
            places.add(new Place("Audit", "/audit"));
        }
        if (person.isAny("ADMINISTRATOR", "GOVERNANCE_OFFICER")) {
            places.add(new Place("System", "/system", "/settings"));
        }
        return List.copyOf(places);
    }
}
