package org.legalfaq.benchmarks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FamilyId;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.TopicPath;

/**
 * What an application would do by hand: go through a list. Its lists are those of the library; its search counts how many of the
 * question's words a text has, which finds badly.
 */
final class LinearScan {
    private static final int PAGE = 10;

    private final List<Words> texts;

    private LinearScan(List<Words> texts) {
        this.texts = texts;
    }

    /** Keeps the texts in the main language that hold on the pack's day. */
    static LinearScan of(ContentPack pack) {
        LocalDate today = pack.info().released();
        return new LinearScan(pack.entries().stream()
                .filter(entry -> entry.language().equals(pack.info().mainLanguage()))
                .filter(entry -> entry.dates().validOn(today))
                .map(Words::of)
                .toList());
    }

    List<FaqEntry> search(String text) {
        Set<String> asked = words(text);
        return texts.stream()
                .map(candidate -> new Found(candidate.entry(), candidate.shared(asked)))
                .filter(found -> found.shared() > 0)
                .sorted(Comparator.comparingLong(Found::shared).reversed())
                .limit(PAGE)
                .map(Found::entry)
                .toList();
    }

    List<FaqEntry> byTopic(TopicPath topic) {
        return entries().filter(entry -> isOf(entry, topic)).toList();
    }

    /** Of each family the entry of the nearest place, the nearest first. */
    List<FaqEntry> byJurisdiction(List<Jurisdiction> nearestFirst) {
        return nearest(entries(), nearestFirst);
    }

    List<FaqEntry> byBoth(TopicPath topic, List<Jurisdiction> nearestFirst) {
        return nearest(entries().filter(entry -> isOf(entry, topic)), nearestFirst);
    }

    private Stream<FaqEntry> entries() {
        return texts.stream().map(Words::entry);
    }

    private static List<FaqEntry> nearest(Stream<FaqEntry> entries, List<Jurisdiction> nearestFirst) {
        Comparator<FaqEntry> byDistance = Comparator.comparingInt(entry -> distance(entry, nearestFirst));
        Map<FamilyId, FaqEntry> families = new LinkedHashMap<>();
        entries.filter(entry -> distance(entry, nearestFirst) < nearestFirst.size())
                .sorted(byDistance)
                .forEach(entry -> families.putIfAbsent(entry.family(), entry));
        return List.copyOf(families.values());
    }

    private static int distance(FaqEntry entry, List<Jurisdiction> nearestFirst) {
        return entry.jurisdictions().stream()
                .mapToInt(nearestFirst::indexOf)
                .filter(distance -> distance >= 0)
                .min()
                .orElse(nearestFirst.size());
    }

    private static boolean isOf(FaqEntry entry, TopicPath topic) {
        return entry.topics().stream().anyMatch(topic::includes);
    }

    private static Set<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Found(FaqEntry entry, long shared) {}

    private record Words(FaqEntry entry, Set<String> all) {
        static Words of(FaqEntry entry) {
            return new Words(
                    entry,
                    words(String.join(
                            " ",
                            entry.question(),
                            String.join(" ", entry.alternatePhrasings()),
                            entry.shortAnswer(),
                            entry.answer())));
        }

        long shared(Collection<String> asked) {
            return asked.stream().filter(all::contains).count();
        }
    }
}
