package org.legalfaq.examples.modulepath;

import java.util.stream.Collectors;
import org.legalfaq.FaqRepository;
import org.legalfaq.query.AskResult;
import org.legalfaq.query.FaqQuery;

/** Asks the bundled pack, and says from which modules the parts come. */
public final class ModulePath {
    private static final String QUESTION = "can charges be refiled";

    private ModulePath() {}

    /**
     * Asks one question and prints the answer.
     *
     * @param args the question; a sample one if there is none
     */
    public static void main(String[] args) {
        String question = args.length == 0 ? QUESTION : String.join(" ", args);
        try (FaqRepository faqs = FaqRepository.bundled()) {
            AskResult result =
                    faqs.ask(FaqQuery.text(question).jurisdiction("US-OH").build());
            System.out.println("Application: " + ModulePath.class.getModule());
            System.out.println("Library:     " + FaqRepository.class.getModule());
            System.out.println("Content:     "
                    + ModuleLayer.boot().modules().stream()
                            .map(Module::getName)
                            .filter(name -> name.startsWith("org.legalfaq") && name.endsWith(".content"))
                            .collect(Collectors.joining(", ")));
            System.out.println("Pack:        " + faqs.pack().info().id());
            System.out.println("Question:    " + question);
            System.out.println("Answer:      "
                    + result.answer().map(hit -> hit.entry().shortAnswer()).orElse("none"));
            System.out.println("Notice:      " + result.disclaimer());
        }
    }
}
