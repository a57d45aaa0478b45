package org.legalfaq.authoring.exchange;

import java.net.URI;
import java.util.Optional;
import org.legalfaq.model.Authority;
import org.legalfaq.model.AuthorityCheck;
import org.legalfaq.model.AuthorityType;
import org.legalfaq.model.Jurisdiction;

/**
 * Reads a citation of a schema.org answer. One that does not say of which type it is and whose law, as our own do, is no
 * authority: that would be a guess about law.
 */
final class SchemaOrgCitation {
    private SchemaOrgCitation() {}

    static Optional<Authority> read(JsonItem citation) {
        try {
            String key = part(citation, "identifier");
            AuthorityType type = EnumWord.read(AuthorityType.class, part(citation, "additionalType"));
            Jurisdiction place = place(citation, "legislationJurisdiction")
                    .or(() -> place(citation, "spatialCoverage"))
                    .orElseThrow(() -> new IllegalArgumentException("No place"));
            Optional<URI> url = Optional.of(citation.node().path("url").asString(""))
                    .filter(text -> !text.isBlank())
                    .map(URI::create);
            citation.run()
                    .lose(
                            citation.row(),
                            "citation",
                            "taken as not seen: how far it was checked only an editor can say");
            return Optional.of(new Authority(key, type, part(citation, "name"), url, place, AuthorityCheck.NOT_SEEN));
        } catch (IllegalArgumentException e) {
            citation.run().lose(citation.row(), "citation", "without type, place and key, and not imported");
            return Optional.empty();
        }
    }

    private static Optional<Jurisdiction> place(JsonItem citation, String field) {
        return Optional.of(citation.node().at("/" + field + "/0/identifier").asString(""))
                .filter(text -> !text.isBlank())
                .map(Jurisdiction::of);
    }

    private static String part(JsonItem citation, String field) {
        String text = citation.node().path(field).asString("");
        if (text.isBlank()) {
            throw new IllegalArgumentException("No " + field);
        }
        return text;
    }
}
