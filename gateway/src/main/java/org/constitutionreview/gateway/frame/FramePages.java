package org.constitutionreview.gateway.frame;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class FramePages {

    @GetMapping("/accessibility")
    String accessibility() {
        return "frame/accessibility";
    }

    @GetMapping("/signed-out")
    String signedOut() {
        return "frame/signed-out";
    }
}
