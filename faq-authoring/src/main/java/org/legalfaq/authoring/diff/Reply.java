package org.legalfaq.authoring.diff;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.legalfaq.model.EntryId;
import org.legalfaq.query.AskResult;

/**
 * What a pack replies to a query, in short.
 *
 * @param kind how sure it is, not null
 * @param entry the answer, or the first of several candidates; empty if there is no answer, not null
 */
public record Reply(Kind kind, Optional<EntryId> entry) {

    /** Refuses null. */
    public Reply {
        requireNonNull(kind, "kind");
        requireNonNull(entry, "entry");
    }

    /** How sure a reply is. */
    public enum Kind {
        /** One answer. */
        ANSWER,
        /** Several candidates to choose from. */
        CHOICE,
        /** No answer. */
        NONE
    }

    static Reply of(AskResult result) {
        return result.fold(
                match -> new Reply(Kind.ANSWER, Optional.of(match.hit().entry().id())),
                ambiguous -> new Reply(
                        Kind.CHOICE,
                        ambiguous.candidates().stream()
                                .findFirst()
                                .map(hit -> hit.entry().id())),
                noMatch -> new Reply(Kind.NONE, Optional.empty()));
    }

    /** Returns the reply in a few words. */
    @Override
    public String toString() {
        String id = entry.map(EntryId::value).orElse("nothing");
        return switch (kind) {
            case ANSWER -> id;
            case CHOICE -> "a choice, first " + id;
            case NONE -> "no answer";
        };
    }
}
