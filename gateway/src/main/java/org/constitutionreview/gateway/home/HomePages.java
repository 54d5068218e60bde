package org.constitutionreview.gateway.home;

import java.util.Optional;
import org.constitutionreview.gateway.amendment.AmendmentClient;
import org.constitutionreview.gateway.backend.Refusal;
import org.constitutionreview.gateway.home.NewsClient.Inbox;
import org.constitutionreview.gateway.signin.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.client.RestClientException;
import org.springframework.web.service.registry.ImportHttpServices;
import org.springframework.web.servlet.ModelAndView;

@Controller
@ImportHttpServices(group = "workflow", types = TaskClient.class)
@ImportHttpServices(group = "notifications", types = NewsClient.class)
class HomePages {

    private static final Logger log = LoggerFactory.getLogger(HomePages.class);

    private final TaskClient tasks;
    private final NewsClient news;
    private final AmendmentClient amendments;

    HomePages(TaskClient tasks, NewsClient news, AmendmentClient amendments) {
        this.tasks = tasks;
        this.news = news;
        this.amendments = amendments;
    }

    @GetMapping("/")
    String door() {
        return SignedIn.person().isPresent() ? "redirect:/home" : "redirect:/constitution";
    }

    @GetMapping("/home")
    ModelAndView home() {
        return new ModelAndView("home/home")
                .addObject("tasks", tasks.mine().items())
                .addObject("inbox", inbox().orElse(null))
                .addObject("amendments", amendments.all(null, true, null).items());
    }

    /** Work goes on when there is no news. */
    private Optional<Inbox> inbox() {
        try {
            return Optional.of(news.latest(5));
        } catch (RestClientException | Refusal noNews) {
            log.warn("No news for the home page: {}", noNews.getMessage());
            return Optional.empty();
        }
    }
}
