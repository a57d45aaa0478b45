package org.legalfaq;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.LanguageTag;

/**
 * Guesses the language of a reader who has not said it, from the words of the pack's questions, phrasings and keywords:
 * another language than the main one is assumed if it knows at least twice as many of the reader's words.
 */
final class LanguageGuess {
    private static final int TIMES_AS_MANY = 2;
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}");

    private final LanguageTag main;
    private final List<LanguageTag> others;
    private final Map<LanguageTag, Set<String>> words = new HashMap<>();

    LanguageGuess(ContentPack pack) {
        main = pack.info().mainLanguage();
        others = pack.info().languages().stream()
                .filter(language -> !language.equals(main))
                .toList();
        if (!others.isEmpty()) {
            pack.entries().forEach(this::learn);
        }
    }

    private void learn(FaqEntry entry) {
        Set<String> known = words.computeIfAbsent(entry.language(), language -> new HashSet<>());
        Stream.of(Stream.of(entry.question()), entry.alternatePhrasings().stream(), entry.keywords().stream())
                .flatMap(texts -> texts)
                .forEach(text -> known.addAll(words(text)));
    }

    /** Returns the language to assume, if it is another than the main one; the first in the pack's order of equal ones. */
    Optional<LanguageTag> of(String text) {
        if (others.isEmpty()) {
            return Optional.empty();
        }
        Set<String> asked = words(text);
        long most = Math.max(1, TIMES_AS_MANY * known(main, asked));
        LanguageTag best = null;
        for (LanguageTag language : others) {
            long known = known(language, asked);
            if (known > most || (known == most && best == null)) {
                most = known;
                best = language;
            }
        }
        return Optional.ofNullable(best);
    }

    private long known(LanguageTag language, Set<String> asked) {
        Set<String> known = words.getOrDefault(language, Set.of());
        return asked.stream().filter(known::contains).count();
    }

    private static Set<String> words(String text) {
        return new LinkedHashSet<>(
                Words.of(MARKS.matcher(Normalizer.normalize(text, Form.NFKD)).replaceAll("")));
    }
}
