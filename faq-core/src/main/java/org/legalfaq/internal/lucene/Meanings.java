package org.legalfaq.internal.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.legalfaq.model.FaqEntry;

/**
 * The questions, phrasings and short answers of a pack as vectors, each a document of its own: the nearest one speaks for
 * its text.
 */
final class Meanings {
    /** How many vectors are looked at: a text may have ten, and twenty texts are more than one page. */
    private static final int NEAREST = 200;

    /** So many are compared one by one, which is exact: the graph of a k-NN index may miss some. */
    static final int MOST_COMPARED = 10_000;

    private static final String FIELD = "meaning";

    private record Neighbour(int document, double cosine) {}

    private final CheckedEmbeddings model;
    private final int mostCompared;
    private final PackTexts texts;
    private final IndexSearcher searcher;
    private final int[] textOf;
    // The vectors of a text are from first[text] to before first[text + 1].
    private final int[] first;

    Meanings(CheckedEmbeddings model, PackTexts texts) {
        this(model, texts, MOST_COMPARED);
    }

    Meanings(CheckedEmbeddings model, PackTexts texts, int mostCompared) {
        this.model = model;
        this.mostCompared = mostCompared;
        this.texts = texts;
        first = new int[texts.count() + 1];
        List<Document> documents = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int text = 0; text < texts.count(); text++) {
            first[text] = documents.size();
            for (Optional<float[]> vector : model.ofTexts(List.copyOf(parts(texts.entry(text))))) {
                if (vector.isPresent()) {
                    Document document = new Document();
                    document.add(new KnnFloatVectorField(FIELD, vector.get(), VectorSimilarityFunction.DOT_PRODUCT));
                    documents.add(document);
                    owners.add(text);
                }
            }
        }
        first[texts.count()] = documents.size();
        textOf = owners.stream().mapToInt(Integer::intValue).toArray();
        searcher = Searchers.of(IndexWriting.write(documents, Map.of()));
    }

    /**
     * Returns the texts nearest to a question, each with the cosine of its nearest vector.
     *
     * @param languages those that the question was read in; other texts are not found
     */
    Matches nearest(String question, Matches admissible, Set<TextLanguage> languages) {
        float[] cosines = new float[texts.count()];
        FixedBitSet found = new FixedBitSet(texts.count());
        model.ofQuestion(question).ifPresent(asked -> {
            for (Neighbour neighbour : neighbours(asked, admissible, languages)) {
                int text = textOf[neighbour.document()];
                if (!found.getAndSet(text)) {
                    cosines[text] = (float) neighbour.cosine();
                }
            }
        });
        return Matches.of(found, cosines);
    }

    /** Nearest first, equal ones in pack order. */
    private List<Neighbour> neighbours(float[] asked, Matches admissible, Set<TextLanguage> languages) {
        FixedBitSet wanted = wanted(admissible, languages);
        if (wanted.cardinality() == 0) {
            return List.of();
        }
        try {
            DocIdSetIterator documents = wanted.cardinality() <= mostCompared
                    ? new BitSetIterator(wanted, wanted.cardinality())
                    : new BitSetIterator(nearby(asked, wanted), NEAREST);
            return compared(asked, documents).stream()
                    .filter(neighbour -> neighbour.cosine() >= model.leastSimilarity())
                    .sorted(Comparator.comparingDouble(Neighbour::cosine)
                            .reversed()
                            .thenComparingInt(Neighbour::document))
                    .limit(NEAREST)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FixedBitSet wanted(Matches admissible, Set<TextLanguage> languages) {
        FixedBitSet wanted = new FixedBitSet(textOf.length);
        for (int text = admissible.from(0); text >= 0; text = admissible.from(text + 1)) {
            if (first[text] < first[text + 1] && languages.contains(texts.language(text))) {
                wanted.set(first[text], first[text + 1]);
            }
        }
        return wanted;
    }

    private FixedBitSet nearby(float[] asked, FixedBitSet wanted) throws IOException {
        FixedBitSet nearby = new FixedBitSet(textOf.length);
        KnnFloatVectorQuery query = new KnnFloatVectorQuery(FIELD, asked, NEAREST, new BitsQuery(wanted));
        for (ScoreDoc document : searcher.search(query, NEAREST).scoreDocs) {
            nearby.set(document.doc);
        }
        return nearby;
    }

    /** Lucene's own scores differ in their last bits from machine to machine, these do not. */
    private List<Neighbour> compared(float[] asked, DocIdSetIterator documents) throws IOException {
        LeafReader segment = searcher.getIndexReader().leaves().get(0).reader();
        FloatVectorValues vectors = Objects.requireNonNull(segment.getFloatVectorValues(FIELD));
        List<Neighbour> neighbours = new ArrayList<>();
        for (int document = documents.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = documents.nextDoc()) {
            vectors.advance(document);
            neighbours.add(new Neighbour(document, dot(asked, vectors.vectorValue())));
        }
        return neighbours;
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }

    private static Set<String> parts(FaqEntry entry) {
        Set<String> parts = new LinkedHashSet<>();
        parts.add(entry.question());
        parts.addAll(entry.alternatePhrasings());
        parts.add(entry.shortAnswer());
        return parts;
    }
}
