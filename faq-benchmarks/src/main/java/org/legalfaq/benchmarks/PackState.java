package org.legalfaq.benchmarks;

import java.io.IOException;
import java.util.List;
import org.legalfaq.model.ContentPack;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What a benchmark works on, made of a pack, with what readers ask of it. Every peer gets the same texts in the same order.
 *
 * @param <T> what is made of the pack
 */
@State(Scope.Benchmark)
public abstract class PackState<T> {
    static final String BUNDLED = "bundled";

    /** The bundled pack, or the number of entries to generate. */
    @Param({BUNDLED, "5000"})
    public String pack = BUNDLED;

    /** Where chance begins: which texts are generated, and in which order they are asked for. */
    @Param("1")
    public long seed = 1;

    private T subject;
    private List<String> questions;
    private List<String> beginnings;
    private int asked;

    /**
     * Makes everything.
     *
     * @throws IOException if a pack cannot be written to the disk
     */
    @Setup
    public void setUp() throws IOException {
        ContentPack content = pack.equals(BUNDLED)
                ? BundledPack.CONTENT
                : GeneratedPack.like(BundledPack.CONTENT, Integer.parseInt(pack), seed);
        questions = Readers.questions(BundledPack.CONTENT, seed);
        beginnings = Readers.beginnings(content, seed);
        subject = prepare(content);
    }

    abstract T prepare(ContentPack content) throws IOException;

    final T subject() {
        return subject;
    }

    final String nextQuestion() {
        return next(questions);
    }

    final String nextBeginning() {
        return next(beginnings);
    }

    private String next(List<String> texts) {
        return texts.get(Math.floorMod(asked++, texts.size()));
    }
}
