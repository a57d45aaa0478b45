package org.legalfaq.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.query.Highlight;
import org.legalfaq.query.SearchField;
import org.legalfaq.query.Span;
import org.legalfaq.testing.Words.Word;

/** The oracle's completions: reads what was typed and looks at every phrasing for it. */
final class LinearScanCompletions {
    private static final int AT_THE_START = 4;
    private static final int IN_A_ROW = 3;
    private static final int ALL = 2;
    private static final int TELLING = 1;

    private final ContentPack pack;
    private final Words words;
    private final String text;
    private final Map<LanguageTag, List<Typed>> typedByLanguage = new HashMap<>();

    LinearScanCompletions(ContentPack pack, Words words, String text) {
        this.pack = pack;
        this.words = words;
        this.text = text;
    }

    /** A typed word with the words it may stand for. */
    private record Typed(Set<String> ways, boolean telling) {}

    /** A phrasing that completes the text. */
    record Completion(int level, Highlight highlight) {}

    /** The best phrasing of a text, or nothing. */
    List<Completion> best(FaqEntry entry) {
        List<Typed> typed = typed(entry.language());
        if (typed.isEmpty() || typed.size() > 50) {
            return List.of();
        }
        List<Completion> all = new ArrayList<>();
        add(all, SearchField.QUESTION, entry.question(), entry, typed);
        entry.alternatePhrasings().forEach(other -> add(all, SearchField.ALTERNATE_PHRASING, other, entry, typed));
        return all.stream().reduce((one, two) -> two.level() > one.level() ? two : one).stream()
                .toList();
    }

    private void add(List<Completion> all, SearchField field, String phrasing, FaqEntry entry, List<Typed> typed) {
        List<Word> row = words.words(phrasing, entry.language());
        int level = level(row.stream().map(Word::term).toList(), typed);
        if (level > 0) {
            int better = field == SearchField.QUESTION ? 1 : 0;
            all.add(new Completion(2 * level + better, new Highlight(field, phrasing, spans(row, typed))));
        }
    }

    private static int level(List<String> row, List<Typed> typed) {
        List<Integer> starts = starts(row, typed);
        if (starts.contains(0)) {
            return AT_THE_START;
        }
        if (!starts.isEmpty()) {
            return IN_A_ROW;
        }
        if (holdsAll(row, typed)) {
            return ALL;
        }
        List<Typed> telling = new ArrayList<>(typed.subList(0, typed.size() - 1));
        telling.removeIf(word -> !word.telling());
        Typed last = typed.get(typed.size() - 1);
        if (telling.isEmpty() && !last.telling()) {
            return 0;
        }
        telling.add(last);
        return holdsAll(row, telling) ? TELLING : 0;
    }

    private static boolean holdsAll(List<String> row, List<Typed> typed) {
        return typed.stream().noneMatch(word -> Collections.disjoint(row, word.ways()));
    }

    /** Where the typed words stand in a row. */
    private static List<Integer> starts(List<String> row, List<Typed> typed) {
        return IntStream.rangeClosed(0, row.size() - typed.size())
                .filter(start -> IntStream.range(0, typed.size())
                        .allMatch(i -> typed.get(i).ways().contains(row.get(start + i))))
                .boxed()
                .toList();
    }

    private static List<Span> spans(List<Word> row, List<Typed> typed) {
        List<Integer> starts = starts(row.stream().map(Word::term).toList(), typed);
        Stream<Word> marked = starts.isEmpty()
                ? row.stream()
                        .filter(word ->
                                typed.stream().anyMatch(other -> other.ways().contains(word.term())))
                : row.subList(starts.get(0), starts.get(0) + typed.size()).stream();
        return marked.map(Word::place).toList();
    }

    private List<Typed> typed(LanguageTag language) {
        return typedByLanguage.computeIfAbsent(language, key -> {
            Set<String> known = known(language);
            List<String> read =
                    words.words(text, language).stream().map(Word::term).toList();
            return IntStream.range(0, read.size())
                    .mapToObj(i -> typed(read.get(i), i == read.size() - 1, known, language))
                    .toList();
        });
    }

    private Typed typed(String word, boolean last, Set<String> known, LanguageTag language) {
        Set<String> ways = known.stream()
                .filter(other -> last ? other.startsWith(word) : other.equals(word))
                .collect(Collectors.toSet());
        boolean telling =
                !words.isFunctionWord(word, language) && (!last || word.codePointCount(0, word.length()) >= 3);
        return new Typed(ways.isEmpty() ? closest(word, last, known) : ways, telling);
    }

    private static Set<String> closest(String word, boolean last, Set<String> known) {
        int length = word.codePointCount(0, word.length());
        if (length < 4 || word.chars().anyMatch(Character::isDigit)) {
            return Set.of();
        }
        ToIntFunction<String> edits = other -> last
                ? IntStream.rangeClosed(1, other.length())
                        .map(end -> LinearScanSpellings.edits(word, other.substring(0, end)))
                        .min()
                        .orElseThrow()
                : LinearScanSpellings.edits(word, other);
        List<String> sameStart = known.stream()
                .filter(other -> other.codePointAt(0) == word.codePointAt(0))
                .toList();
        int least = sameStart.stream().mapToInt(edits).min().orElse(Integer.MAX_VALUE);
        return least > (length > 7 ? 2 : 1)
                ? Set.of()
                : sameStart.stream()
                        .filter(other -> edits.applyAsInt(other) == least)
                        .collect(Collectors.toSet());
    }

    private Set<String> known(LanguageTag language) {
        Set<String> known = new TreeSet<>();
        for (FaqEntry entry : pack.entries()) {
            if (LinearScanSpellings.sameLanguage(entry.language(), language)) {
                Stream.concat(Stream.of(entry.question()), entry.alternatePhrasings().stream())
                        .flatMap(phrasing -> words.words(phrasing, entry.language()).stream())
                        .map(Word::term)
                        .forEach(known::add);
            }
        }
        return known;
    }
}
