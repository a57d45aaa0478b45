package org.legalfaq.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.SynonymSet;
import org.legalfaq.query.Highlight;
import org.legalfaq.query.SearchField;
import org.legalfaq.query.Span;
import org.legalfaq.render.PlainText;
import org.legalfaq.spi.EngineQuery;
import org.legalfaq.spi.Evidence;
import org.legalfaq.spi.Respelling;
import org.legalfaq.testing.Words.Word;

/** The oracle's reading of a question: which of its terms a text holds, in its own or in other words. */
final class LinearScanTerms {
    private final ContentPack pack;
    private final Words words;
    private final LinearScanSpellings spellings;
    private final EngineQuery query;
    private final Map<LanguageTag, List<Part>> partsByLanguage = new HashMap<>();

    LinearScanTerms(ContentPack pack, Words words, LinearScanSpellings spellings, EngineQuery query) {
        this.pack = pack;
        this.words = words;
        this.spellings = spellings;
        this.query = query;
    }

    /** A part of the question: one word, or several that are a synonym together. */
    record Part(List<String> terms, String written) {}

    /** The question's terms that the entry's text holds. */
    Set<String> held(FaqEntry entry) {
        List<String> lines = query.fields().stream()
                .flatMap(field -> texts(entry, field).stream())
                .map(text -> line(words.terms(text, entry.language())))
                .toList();
        Set<String> held = new HashSet<>();
        for (Part part : parts(entry.language())) {
            if (otherWords(part, entry).stream().anyMatch(other -> contains(lines, other))) {
                held.addAll(part.terms());
            }
            part.terms().stream().filter(term -> contains(lines, List.of(term))).forEach(held::add);
        }
        return held;
    }

    private static boolean contains(List<String> lines, List<String> phrase) {
        return lines.stream().anyMatch(line -> line.contains(line(phrase)));
    }

    private static String line(List<String> terms) {
        return " " + String.join(" ", terms) + " ";
    }

    Evidence evidence(double best, double second, FaqEntry entry) {
        List<String> all = parts(entry.language()).stream()
                .flatMap(part -> part.terms().stream())
                .distinct()
                .toList();
        Set<String> held = held(entry);
        boolean vague = parts(entry.language()).stream().noneMatch(part -> isTelling(part, entry.language()));
        return new Evidence(
                best,
                second,
                all.size(),
                vague ? 0 : (double) held.size() / all.size(),
                all.stream().filter(held::contains).toList(),
                all.stream().filter(term -> !held.contains(term)).toList());
    }

    /** Whether the question has no word at all. */
    boolean isEmpty() {
        return query.languages().stream().allMatch(language -> parts(language).isEmpty());
    }

    /** The words that were read in another spelling, with one of the terms they were read as. */
    List<Respelling> respellings(FaqEntry entry) {
        String text = query.text().orElse("");
        List<Respelling> respellings = new ArrayList<>();
        for (Word word : words.of(text, entry.language())) {
            parts(entry.language()).stream()
                    .filter(part -> part.terms().equals(List.of(word.term())))
                    .filter(part -> isTelling(part, entry.language()))
                    .filter(part -> !allSynonyms(entry.language()).contains(part.terms()))
                    .flatMap(part -> otherWords(part, entry).stream().limit(1))
                    .forEach(other -> respellings.add(new Respelling(word.place(), other.get(0))));
        }
        return respellings;
    }

    List<Highlight> highlights(FaqEntry entry) {
        return Stream.of(SearchField.values())
                .filter(query.fields()::contains)
                .map(field -> texts(entry, field).stream()
                        .map(text -> new Highlight(field, text, spans(text, entry)))
                        .filter(highlight -> !highlight.spans().isEmpty())
                        .reduce((one, two) -> two.spans().size() > one.spans().size() ? two : one)
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Span> spans(String text, FaqEntry entry) {
        List<Word> found = words.of(text, entry.language());
        Set<Integer> hits = new TreeSet<>();
        for (Part part : parts(entry.language())) {
            List<List<String>> ways = new ArrayList<>(otherWords(part, entry));
            part.terms().forEach(term -> ways.add(List.of(term)));
            for (List<String> way : ways) {
                for (int at = 0; at + way.size() <= found.size(); at++) {
                    List<Word> row = found.subList(at, at + way.size());
                    if (row.stream().map(Word::term).toList().equals(way)) {
                        for (int i = at; i < at + way.size(); i++) {
                            hits.add(i);
                        }
                    }
                }
            }
        }
        return hits.stream().map(found::get).map(Word::place).toList();
    }

    /** The distinct parts of the question; its function words only if there is nothing else. */
    private List<Part> parts(LanguageTag language) {
        return partsByLanguage.computeIfAbsent(language, this::read);
    }

    private List<Part> read(LanguageTag language) {
        String text = query.text().orElse("");
        Set<List<String>> synonyms = allSynonyms(language);
        List<Word> read = words.of(text, language);
        List<Part> parts = new ArrayList<>();
        for (int at = 0; at < read.size(); ) {
            int length = 1;
            for (List<String> synonym : synonyms) {
                int end = at + synonym.size();
                if (end <= read.size()
                        && read.subList(at, end).stream()
                                .map(Word::term)
                                .toList()
                                .equals(synonym)) {
                    length = Math.max(length, synonym.size());
                }
            }
            List<Word> row = read.subList(at, at + length);
            String written = text.substring(
                    row.get(0).place().start(), row.get(length - 1).place().end());
            List<String> terms = row.stream().map(Word::term).toList();
            if (parts.stream().noneMatch(part -> part.terms().equals(terms))) {
                parts.add(new Part(terms, written));
            }
            at += length;
        }
        List<Part> telling =
                parts.stream().filter(part -> isTelling(part, language)).toList();
        return telling.isEmpty() ? parts : telling;
    }

    private boolean isTelling(Part part, LanguageTag language) {
        return !words.isFunctionWord(part.terms().get(0), language)
                || allSynonyms(language).contains(part.terms());
    }

    private Set<List<String>> allSynonyms(LanguageTag language) {
        return synonymSets(language)
                .flatMap(set -> phrases(set, language).stream())
                .collect(Collectors.toSet());
    }

    private Stream<SynonymSet> synonymSets(LanguageTag language) {
        return pack.synonyms().stream()
                .filter(set -> LinearScanSpellings.sameLanguage(set.language(), language))
                .filter(set -> phrases(set, language).size() > 1);
    }

    private Set<List<String>> phrases(SynonymSet set, LanguageTag language) {
        return set.terms().stream().map(term -> words.terms(term, language)).collect(Collectors.toSet());
    }

    private List<List<String>> otherWords(Part part, FaqEntry entry) {
        if (!allSynonyms(entry.language()).contains(part.terms())) {
            return spellings.of(part.terms().get(0), part.written(), entry.language()).stream()
                    .map(List::of)
                    .flatMap(word -> Stream.concat(Stream.of(word), synonyms(word, entry).stream()))
                    .toList();
        }
        return synonyms(part.terms(), entry);
    }

    private List<List<String>> synonyms(List<String> terms, FaqEntry entry) {
        return synonymSets(entry.language())
                .filter(set -> set.jurisdiction()
                        .map(place -> readerIsIn(place) || isIn(place, entry))
                        .orElse(true))
                .map(set -> phrases(set, entry.language()))
                .filter(phrases -> phrases.contains(terms))
                .flatMap(Set::stream)
                .filter(phrase -> !phrase.equals(terms))
                .toList();
    }

    private boolean readerIsIn(Jurisdiction place) {
        return Stream.of(query.admissible().orElse(query.preferred()))
                .flatMap(distances -> distances.keySet().stream()
                        .filter(tag -> distances.values().stream().allMatch(any -> distances.get(tag) <= any)))
                .anyMatch(tag -> lies(tag, place));
    }

    private boolean isIn(Jurisdiction place, FaqEntry entry) {
        return entry.jurisdictions().stream().anyMatch(tag -> lies(tag, place));
    }

    private boolean lies(Jurisdiction tag, Jurisdiction place) {
        return tag.equals(place) || pack.jurisdictions().ancestors(tag).contains(place);
    }

    static Stream<String> texts(FaqEntry entry) {
        return Stream.of(SearchField.values()).flatMap(field -> texts(entry, field).stream());
    }

    private static List<String> texts(FaqEntry entry, SearchField field) {
        return switch (field) {
            case QUESTION -> List.of(entry.question());
            case ALTERNATE_PHRASING -> entry.alternatePhrasings();
            case KEYWORD -> entry.keywords();
            case SHORT_ANSWER -> List.of(entry.shortAnswer());
            case ANSWER -> List.of(PlainText.of(entry.answer()));
        };
    }
}
