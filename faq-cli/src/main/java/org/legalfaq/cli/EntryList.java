package org.legalfaq.cli;

import java.util.List;
import org.legalfaq.FaqRepository;
import org.legalfaq.model.FaqEntry;

/** A list of entries that need a look: printed, and told by the exit code. */
final class EntryList {
    private EntryList() {}

    static int print(PackCommand command, FaqRepository faqs, String title, List<FaqEntry> entries) {
        if (command.json()) {
            command.printJson(Json.object()
                    .with("total", entries.size())
                    .with("entries", EntryJson.briefs(entries))
                    .map());
        } else {
            Page page = command.page();
            page.title(entries.size() + (entries.size() == 1 ? " entry " : " entries ") + title);
            entries.forEach(entry -> {
                new EntryPage(page, faqs).brief("  - ", entry);
                entry.dates().reviewBy().ifPresent(date -> page.line("    ", "review by " + date));
            });
        }
        return entries.isEmpty() ? ExitCode.OK : ExitCode.ATTENTION;
    }
}
