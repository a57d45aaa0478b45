package org.legalfaq.benchmarks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FamilyId;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Origin;
import org.legalfaq.model.PackInfo;
import org.legalfaq.render.PlainText;

/** Makes entries with texts as long as those of a model, of words that stand together in any of the models. */
final class EntryGenerator {
    static final int PHRASINGS = 9;

    private final WordChain questions;
    private final WordChain answers;
    private final Origin origin;
    private final Random random;

    EntryGenerator(List<FaqEntry> models, PackInfo pack, long seed) {
        questions = WordChain.of(models.stream().flatMap(EntryGenerator::questions));
        answers = WordChain.of(
                models.stream().flatMap(entry -> Stream.of(entry.shortAnswer(), PlainText.of(entry.answer()))));
        origin = new Origin(pack.id(), pack.version(), pack.license());
        random = new Random(seed);
    }

    /** Entries of the same round belong together as their models do. */
    FaqEntry like(FaqEntry model, int round) {
        List<String> asked = List.copyOf(wordings(model));
        return FaqEntry.builder(EntryId.of(model.id() + "-" + round))
                .family(FamilyId.of(model.family() + "-" + round))
                .language(model.language())
                .question(asked.get(0))
                .alternatePhrasings(asked.subList(1, asked.size()))
                .shortAnswer(like(model.shortAnswer(), answers))
                .answer(like(PlainText.of(model.answer()), answers) + reference(model))
                .topics(model.topics())
                .jurisdictions(model.jurisdictions())
                .authorities(model.authorities())
                .cautions(model.cautions())
                .keywords(model.keywords())
                .dates(model.dates())
                .disclaimer(model.disclaimer())
                .origin(origin)
                .build();
    }

    private Set<String> wordings(FaqEntry model) {
        Set<String> distinct = new LinkedHashSet<>();
        for (List<String> models = questions(model).toList(); distinct.size() <= PHRASINGS; ) {
            distinct.add(like(models.get(distinct.size() % models.size()), questions));
        }
        return distinct;
    }

    private String like(String text, WordChain chain) {
        return chain.text(WordChain.words(text).size(), random);
    }

    private static Stream<String> questions(FaqEntry entry) {
        return Stream.concat(Stream.of(entry.question()), entry.alternatePhrasings().stream());
    }

    private static String reference(FaqEntry model) {
        return model.authorities().isEmpty()
                ? ""
                : "[^" + model.authorities().get(0).key() + "]";
    }
}
