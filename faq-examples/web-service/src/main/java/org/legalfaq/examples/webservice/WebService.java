package org.legalfaq.examples.webservice;

import org.legalfaq.FaqRepository;
import org.legalfaq.render.HtmlAnswer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Serves the bundled pack over HTTP. */
@SpringBootApplication(proxyBeanMethods = false)
public class WebService {

    /**
     * Starts the server on port 8080, or on {@code --server.port}.
     *
     * @param args options of Spring Boot
     */
    public static void main(String[] args) {
        SpringApplication.run(WebService.class, args);
    }

    /** One repository for all requests; Spring closes it with the context. */
    @Bean
    FaqRepository faqs() {
        return FaqRepository.bundled();
    }

    /** Links within answers lead to this service's own entries. */
    @Bean
    HtmlAnswer html() {
        return HtmlAnswer.renderer(id -> "/api/entries/" + id);
    }
}
