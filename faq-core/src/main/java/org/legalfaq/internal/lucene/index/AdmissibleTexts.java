package org.legalfaq.internal.lucene.index;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.TopicPath;
import org.legalfaq.spi.EngineQuery;

/** The texts that a query may give at all, whatever its words. */
public final class AdmissibleTexts {
    private AdmissibleTexts() {}

    /**
     * Returns the filter.
     *
     * @param languages the query's languages as far as the pack has texts in them
     */
    public static Query of(EngineQuery query, List<LanguageTag> languages) {
        long day = FilterField.day(query.date());
        BooleanQuery.Builder filter = new BooleanQuery.Builder();
        filter.add(inBestLanguage(languages, day), Occur.FILTER);
        query.admissible()
                .ifPresent(places ->
                        filter.add(oneOf(FilterField.JURISDICTION, places.keySet(), Jurisdiction::tag), Occur.FILTER));
        if (!query.topics().isEmpty()) {
            filter.add(oneOf(FilterField.TOPIC, query.topics(), TopicPath::value), Occur.FILTER);
        }
        filter.add(LongPoint.newRangeQuery(FilterField.FROM, day + 1, Long.MAX_VALUE), Occur.MUST_NOT);
        filter.add(LongPoint.newRangeQuery(FilterField.TO, Long.MIN_VALUE, day - 1), Occur.MUST_NOT);
        return filter.build();
    }

    /** A text is left out if its entry has one in a more wanted language on that day. */
    private static Query inBestLanguage(List<LanguageTag> languages, long day) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (int i = 0; i < languages.size(); i++) {
            BooleanQuery.Builder one = new BooleanQuery.Builder();
            one.add(
                    new TermQuery(
                            new Term(FilterField.LANGUAGE, languages.get(i).value())),
                    Occur.FILTER);
            for (LanguageTag better : languages.subList(0, i)) {
                String field = FilterField.otherText(better);
                one.add(LongRange.newContainsQuery(field, new long[] {day}, new long[] {day}), Occur.MUST_NOT);
            }
            any.add(one.build(), Occur.SHOULD);
        }
        return any.build();
    }

    private static <T> Query oneOf(String field, Collection<T> values, Function<T, String> text) {
        return new TermInSetQuery(
                field,
                values.stream().map(value -> new BytesRef(text.apply(value))).toList());
    }

    /** The same texts, but only those of families that have several. */
    public static Query withCompanions(Query admissible) {
        return new BooleanQuery.Builder()
                .add(admissible, Occur.FILTER)
                .add(new TermQuery(new Term(FilterField.HAS_COMPANIONS, "yes")), Occur.FILTER)
                .build();
    }
}
