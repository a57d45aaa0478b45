package org.legalfaq.pack;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.Expectation;
import org.legalfaq.model.FaqEntry;

/** An overlay report in words. Kinds of change that did not occur are left out. */
final class OverlayReportText {
    private OverlayReportText() {}

    static String of(OverlayReport report) {
        Stream<String> lines = Stream.of(
                        section("Replaced", report.replaced(), OverlayReportText::entry),
                        section("Added", report.added(), OverlayReportText::entry),
                        section("Hidden", report.hidden(), OverlayReportText::entry),
                        section("Translated", report.translated(), OverlayReportText::translation),
                        section("Dropped translations", report.droppedTranslations(), OverlayReportText::translation),
                        section("Dropped links", report.droppedLinks(), link -> link.from() + " to " + link.to()),
                        section(
                                "Dropped pins",
                                List.copyOf(report.droppedPins().entrySet()),
                                pin -> quote(pin.getKey()) + " to " + pin.getValue()),
                        section("Dropped expectations", report.droppedExpectations(), OverlayReportText::expectation),
                        section(
                                "Dropped waivers",
                                report.droppedWaivers(),
                                waiver -> waiver.code()
                                        + waiver.entry().map(id -> " for " + id).orElse("")),
                        Stream.of(
                                "Untouched: " + report.untouched() + (report.untouched() == 1 ? " entry" : " entries")))
                .flatMap(Function.identity());
        return String.join(System.lineSeparator(), lines.toList());
    }

    private static <T> Stream<String> section(String title, List<T> items, Function<T, String> line) {
        return items.isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of(title), items.stream().map(item -> "  " + line.apply(item)));
    }

    private static String entry(FaqEntry entry) {
        return entry.id() + System.lineSeparator() + "    " + entry.question() + " (" + origin(entry) + ")";
    }

    private static String translation(FaqEntry text) {
        return text.id() + " " + text.language() + " (" + origin(text) + ")";
    }

    private static String origin(FaqEntry entry) {
        return entry.origin().packId() + " " + entry.origin().packVersion();
    }

    private static String expectation(Expectation expectation) {
        return quote(expectation.query())
                + expectation.jurisdiction().map(tag -> " in " + tag).orElse("")
                + expectation.topic().map(topic -> " about " + topic).orElse("")
                + expectation
                        .language()
                        .map(language -> " in language " + language)
                        .orElse("")
                + " finds "
                + expectation.expected().map(EntryId::toString).orElse("none");
    }

    private static String quote(String text) {
        return "\"" + text + "\"";
    }
}
