package consumer;

import io.github.alteryx4j.client.AlteryxClient;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@SpringBootApplication
public class Application {

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    @RestController
    record Reports(AlteryxClient client) {

        @PostMapping("/reports/{workflow}")
        Mono<String> run(@PathVariable String workflow) {
            return client.jobs().runAndWait(workflow, run -> {}).map(outcome -> outcome.verdict());
        }
    }
}
