package org.legalfaq.authoring.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.legalfaq.model.Authority;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;

/**
 * An answer for products that know nothing but a question and an answer. Everything that a reader must see goes into the
 * text: the short answer first, then the answer, the cautions, the sources, whose law it is and as of when, and the
 * notice. It has no words of its own, so that it fits every language.
 */
final class ForeignAnswer {
    static final Set<ExchangeField> WRITTEN_OUT = EnumSet.of(
            ExchangeField.AUTHORITIES,
            ExchangeField.CAUTIONS,
            ExchangeField.JURISDICTIONS,
            ExchangeField.LAW_AS_OF,
            ExchangeField.DISCLAIMER);

    private final FaqEntry entry;
    private final ContentPack pack;

    private ForeignAnswer(FaqEntry entry, ContentPack pack) {
        this.entry = entry;
        this.pack = pack;
    }

    /** In Markdown. */
    static String markdown(FaqEntry entry, ExportRun run) {
        run.lose(entry, "answer", "comes with all that is written out, and its references as numbers");
        return new ForeignAnswer(entry, run.pack()).markdown();
    }

    /** Reports a short answer that an import would not find at the beginning of what it reads. */
    static void compareShort(FaqEntry entry, String comesBack, ExportRun run) {
        if (!ShortAnswers.of(comesBack).equals(entry.shortAnswer())) {
            run.lose(entry, "shortAnswer", "more than a short paragraph of plain text, and not carried as it is");
        }
    }

    private String markdown() {
        List<String> blocks = new ArrayList<>();
        blocks.add(MarkdownEscape.text(entry.shortAnswer()));
        blocks.add(RawHtml.escaped(numbered()).strip());
        entry.cautions().forEach(caution -> blocks.add("⚠ " + MarkdownEscape.inline(oneLine(caution.text()))));
        List<String> sources = new ArrayList<>();
        for (Authority authority : entry.authorities()) {
            sources.add("\\[" + (sources.size() + 1) + "\\] " + MarkdownEscape.inline(oneLine(authority.cite()))
                    + authority.url().map(url -> " <" + url + ">").orElse(""));
        }
        blocks.add(String.join("\\\n", sources));
        blocks.add(MarkdownEscape.inline(place()));
        blocks.add(MarkdownEscape.text(entry.disclaimer().text()));
        return blocks.stream().filter(block -> !block.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private String numbered() {
        String text = entry.answer();
        for (int i = 0; i < entry.authorities().size(); i++) {
            text = text.replace("[^" + entry.authorities().get(i).key() + "]", "\\[" + (i + 1) + "\\]");
        }
        return text;
    }

    private String place() {
        String places = entry.jurisdictions().stream()
                .map(tag -> pack.jurisdictions().label(tag, entry.language()) + " (" + tag + ")")
                .collect(Collectors.joining(", "));
        return places + entry.dates().lawAsOf().map(day -> " · " + day).orElse("");
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
