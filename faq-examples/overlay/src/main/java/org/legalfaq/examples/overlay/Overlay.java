package org.legalfaq.examples.overlay;

import java.nio.file.Path;
import org.legalfaq.ContentPacks;
import org.legalfaq.FaqRepository;
import org.legalfaq.model.ContentPack;
import org.legalfaq.pack.OverlayReport;
import org.legalfaq.pack.PackSource;

/** Lays the firm's pack over the bundled one and prints what changed. */
public final class Overlay {
    private Overlay() {}

    /**
     * Prints the changes, and one answer before and after.
     *
     * @param args the folder of the firm's pack
     */
    public static void main(String[] args) {
        if (args.length != 1) {
            System.err.println("Name the folder that holds the firm's pack.json.");
            System.exit(2);
        }
        System.out.println(report(PackSource.directory(Path.of(args[0]))));
    }

    static String report(PackSource firm) {
        ContentPack bundled = ContentPacks.bundled();
        ContentPack layered = ContentPacks.overlay(bundled, firm);
        return OverlayReport.between(bundled, layered)
                + System.lineSeparator()
                + System.lineSeparator()
                + beforeAndAfter(bundled, layered);
    }

    private static String beforeAndAfter(ContentPack bundled, ContentPack layered) {
        String question = "what should I do after my charges are dropped";
        try (FaqRepository before = FaqRepository.of(bundled);
                FaqRepository after = FaqRepository.of(layered)) {
            return "Asked \"%s\"%n  before: %s%n  after:  %s%n"
                    .formatted(question, firstAnswer(before, question), firstAnswer(after, question));
        }
    }

    private static String firstAnswer(FaqRepository faqs, String question) {
        return faqs.search(question)
                .first()
                .map(hit -> "(%s) %s"
                        .formatted(hit.entry().origin().packId(), hit.entry().shortAnswer()))
                .orElse("nothing found");
    }
}
