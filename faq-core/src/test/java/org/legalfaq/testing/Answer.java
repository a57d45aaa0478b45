package org.legalfaq.testing;

import java.util.List;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.query.Highlight;
import org.legalfaq.query.SearchField;
import org.legalfaq.spi.EngineHit;
import org.legalfaq.spi.EngineResult;
import org.legalfaq.spi.Evidence;
import org.legalfaq.spi.Respelling;

/** An engine's result in words: texts are named by id, those in other languages as {@code id:es}. */
public record Answer(ContentPack pack, EngineResult result) {

    public List<String> shown() {
        return result.hits().stream().map(hit -> name(hit.shown())).toList();
    }

    public List<String> matched() {
        return result.hits().stream().map(hit -> name(hit.matched())).toList();
    }

    public List<String> members(int hit) {
        return hit(hit).members().stream().map(this::name).toList();
    }

    public long total() {
        return result.total();
    }

    public Evidence evidence() {
        return result.evidence();
    }

    public EngineHit hit(int index) {
        return result.hits().get(index);
    }

    public List<SearchField> highlightedFields() {
        return hit(0).highlights().stream().map(Highlight::field).toList();
    }

    /** The words that the first hit highlights in a field. */
    public List<String> highlighted(SearchField field) {
        return hit(0).highlights().stream()
                .filter(highlight -> highlight.field() == field)
                .flatMap(highlight ->
                        highlight.spans().stream().map(span -> highlight.text().substring(span.start(), span.end())))
                .toList();
    }

    /** The words that were searched for in another spelling. */
    public List<String> respelt() {
        return result.respellings().stream().map(Respelling::word).toList();
    }

    private String name(int position) {
        FaqEntry entry = pack.entries().get(position);
        return entry.language().equals(LanguageTag.ENGLISH) ? entry.id().value() : entry.id() + ":" + entry.language();
    }
}
