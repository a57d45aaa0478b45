package org.legalfaq.examples.reload;

import java.nio.file.Path;
import org.legalfaq.ContentPacks;
import org.legalfaq.ReloadableFaqRepository;
import org.legalfaq.pack.PackSource;

/** The application: answers from the pack in the editor's folder, and looks into the folder again when it is told to. */
final class FrontDesk implements AutoCloseable {
    private final ReloadableFaqRepository faqs;

    FrontDesk(Path folder) {
        faqs = ReloadableFaqRepository.of(() -> ContentPacks.load(PackSource.directory(folder)));
    }

    String reply(String question) {
        return faqs.ask(question)
                .answer()
                .map(hit -> hit.entry().shortAnswer())
                .orElse("Sorry, we have no answer to that.");
    }

    /** The library watches no files. Call this from a button that the editor presses, or from a timer of your own. */
    String lookAgain() {
        return faqs.reload()
                .fold(
                        swapped -> "The new content is in use.",
                        unchanged -> "Nothing has changed.",
                        rejected -> "The old content stays. " + rejected.problems());
    }

    @Override
    public void close() {
        faqs.close();
    }
}
