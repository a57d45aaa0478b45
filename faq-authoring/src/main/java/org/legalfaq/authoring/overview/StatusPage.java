package org.legalfaq.authoring.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legalfaq.model.AuthorityCheck;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.ReviewKind;

/** The page that says how far a pack was checked. */
final class StatusPage {
    private static final int EARLIEST = 20;

    private final ContentPack pack;
    private final PackTexts texts;
    private final Markdown page = new Markdown();

    StatusPage(ContentPack pack) {
        this.pack = pack;
        this.texts = new PackTexts(pack);
    }

    String write() {
        page.heading(1, "How far the pack “" + Markdown.text(pack.info().title()) + "” was checked")
                .block(
                        "Version %s of %s. Generated with `faq-cli overview --status`; dates are compared with the day of the release."
                                .formatted(
                                        Markdown.text(pack.info().version()),
                                        pack.info().released()));
        authorities();
        reviews();
        translations();
        nextReviews();
        return page.toString();
    }

    private void authorities() {
        Map<AuthorityCheck, Integer> counts = new EnumMap<>(AuthorityCheck.class);
        List<String> unseen = new ArrayList<>();
        for (FaqEntry entry : texts.sources()) {
            entry.authorities().forEach(authority -> {
                counts.merge(authority.checked(), 1, Integer::sum);
                if (authority.checked() == AuthorityCheck.NOT_SEEN) {
                    unseen.add("`" + entry.id() + "`: " + EntryLines.authority(authority));
                }
            });
        }
        page.heading(2, "Authorities")
                .block(
                        "How far the text of each authority was seen when the entry was written, counted once for each entry that "
                                + "rests on it. The addresses were not opened.")
                .table(List.of("checked", "authorities", "share"), shares(counts, List.of(AuthorityCheck.values())));
        if (!unseen.isEmpty()) {
            page.heading(3, "Not seen")
                    .block("Cited as settled law; these are the first to look up.")
                    .items(unseen);
        }
    }

    private void reviews() {
        Map<ReviewKind, Integer> counts = new EnumMap<>(ReviewKind.class);
        pack.entries().forEach(entry -> counts.merge(entry.review().how(), 1, Integer::sum));
        page.heading(2, "Reviews")
                .block(
                        "“editorial”: an editor compared the text with its authorities. “expert”: somebody qualified in that law did.")
                .table(List.of("review", "texts", "share"), shares(counts, List.of(ReviewKind.values())));
    }

    private static <K extends Enum<K>> List<List<String>> shares(Map<K, Integer> counts, List<K> kinds) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return kinds.stream()
                .map(kind -> {
                    int count = counts.getOrDefault(kind, 0);
                    long percent = all == 0 ? 0 : Math.round(100.0 * count / all);
                    return List.of(EntryLines.word(kind), String.valueOf(count), percent + " %");
                })
                .toList();
    }

    private void translations() {
        List<String> outdated = new ArrayList<>();
        Map<LanguageTag, Integer> counts = new LinkedHashMap<>();
        for (FaqEntry source : texts.sources()) {
            for (FaqEntry translation : texts.translationsOf(source)) {
                counts.merge(translation.language(), 1, Integer::sum);
                if (PackTexts.isOutdated(translation, source)) {
                    outdated.add("`" + source.id() + "` in " + PackTexts.name(translation.language()));
                }
            }
        }
        if (counts.isEmpty()) {
            return;
        }
        page.heading(2, "Translations")
                .items(counts.entrySet().stream()
                        .map(count -> "%s: %d of %d texts"
                                .formatted(
                                        PackTexts.name(count.getKey()),
                                        count.getValue(),
                                        texts.sources().size()))
                        .toList());
        if (!outdated.isEmpty()) {
            page.heading(3, "Outdated").block("Their source has changed since.").items(outdated);
        }
    }

    private void nextReviews() {
        Stream<FaqEntry> dated = texts.sources().stream()
                .filter(entry -> entry.dates().reviewBy().isPresent())
                .sorted(Comparator.comparing(entry -> entry.dates().reviewBy().orElseThrow()));
        page.heading(2, "Next reviews")
                .block("The first " + EARLIEST + ". An early day means that this law is moving.")
                .items(dated.limit(EARLIEST)
                        .map(entry -> entry.dates().reviewBy().orElseThrow() + ": `" + entry.id() + "`"
                                + (entry.dates().overdueOn(pack.info().released()) ? ", **overdue**" : ""))
                        .collect(Collectors.toList()));
    }
}
