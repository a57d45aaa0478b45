package org.legalfaq.authoring.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legalfaq.FaqRepository;
import org.legalfaq.model.Expectation;
import org.legalfaq.query.FaqQuery;
import org.legalfaq.query.FaqQueryBuilder;

/** Asks both packs the sample queries of either. */
final class ReplyDiff {
    private ReplyDiff() {}

    static List<ReplyChange> between(FaqRepository before, FaqRepository after) {
        List<ReplyChange> changes = new ArrayList<>();
        FaqRepository then = atRelease(before);
        FaqRepository now = atRelease(after);
        for (Expectation expectation : expectations(before, after)) {
            Reply old = reply(then, expectation);
            Reply current = reply(now, expectation);
            if (!old.equals(current)) {
                changes.add(new ReplyChange(expectation, old, current));
            }
        }
        return changes;
    }

    /** A view of the caller's repository, and the caller's to close. */
    @SuppressWarnings("resource")
    private static FaqRepository atRelease(FaqRepository repository) {
        return repository.asOf(repository.pack().info().released());
    }

    /** Where both packs have a query, what the later one expects counts. */
    private static List<Expectation> expectations(FaqRepository before, FaqRepository after) {
        Map<Expectation, Expectation> byQuery = new LinkedHashMap<>();
        after.pack().expectations().forEach(expectation -> byQuery.put(queryOf(expectation), expectation));
        before.pack().expectations().forEach(expectation -> byQuery.putIfAbsent(queryOf(expectation), expectation));
        return List.copyOf(byQuery.values());
    }

    private static Expectation queryOf(Expectation expectation) {
        return new Expectation(
                expectation.query(),
                expectation.jurisdiction(),
                expectation.topic(),
                expectation.language(),
                Optional.empty());
    }

    private static Reply reply(FaqRepository repository, Expectation expectation) {
        FaqQueryBuilder query = FaqQuery.text(expectation.query());
        expectation.jurisdiction().ifPresent(query::jurisdiction);
        expectation.topic().ifPresent(query::topic);
        expectation.language().ifPresent(query::language);
        return Reply.of(repository.ask(query.build()));
    }
}
