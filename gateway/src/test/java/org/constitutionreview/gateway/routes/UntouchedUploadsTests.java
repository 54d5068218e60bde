package org.constitutionreview.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartHttpServletRequest;
import org.springframework.mock.web.MockPart;

class UntouchedUploadsTests {

    @Test
    void theFieldsOfAnUploadToAServiceAreLeftToTheService() throws Exception {
        HttpServletRequest passedOn = filtered("/api/documents/imports");

        assertThat(passedOn.getParts()).isEmpty();
        assertThat(passedOn.getParameter("title")).isNull();
        assertThat(passedOn.getParameterMap()).containsOnlyKeys("baseRevision", "note");
        assertThat(passedOn.getParameter("note")).isEqualTo("from Word & back");
    }

    @Test
    void aPageReadsItsOwnForm() throws Exception {
        HttpServletRequest own = filtered("/imports");

        assertThat(own.getParts()).hasSize(1);
        assertThat(own.getParameter("title")).isEqualTo("Code");
    }

    private static HttpServletRequest filtered(String path) throws Exception {
        MockMultipartHttpServletRequest request = new MockMultipartHttpServletRequest();
        request.setRequestURI(path);
        request.setQueryString("baseRevision=3&note=from+Word%20%26%20back");
        request.addParameter("title", "Code");
        request.addPart(new MockPart("file", "code.docx", new byte[] {1}));
        MockFilterChain chain = new MockFilterChain();
        new UntouchedUploads().doFilter(request, new MockHttpServletResponse(), chain);
        return (HttpServletRequest) Objects.requireNonNull(chain.getRequest());
    }
}
