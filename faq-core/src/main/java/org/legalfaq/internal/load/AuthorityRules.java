package org.legalfaq.internal.load;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.legalfaq.internal.json.AuthorityDoc;
import org.legalfaq.model.Authority;
import org.legalfaq.pack.ProblemCode;
import org.legalfaq.render.AuthorityReferences;

/** The authorities of an entry have distinct keys, and every footnote reference of its answer names one of them. */
final class AuthorityRules {
    private final PackStack stack;
    private final Problems problems;

    AuthorityRules(PackStack stack, Problems problems) {
        this.stack = stack;
        this.problems = problems;
    }

    void check() {
        for (ReadText text : stack.readTexts()) {
            if (text.draft().language().isEmpty()) {
                continue;
            }
            if (!text.draft().translation()) {
                keysAreDistinct(text);
            }
            Sources.of(stack, text.draft())
                    .flatMap(AuthorityRules::keys)
                    .ifPresent(keys -> referencesAreKnown(text, keys));
        }
    }

    private void keysAreDistinct(ReadText text) {
        Set<String> keys = new HashSet<>();
        List<AuthorityDoc> authorities = text.doc().authorities();
        for (int i = 0; i < authorities.size(); i++) {
            String key = authorities.get(i).key();
            if (key != null && !keys.add(key)) {
                problems.add(
                        ProblemCode.DUPLICATE_AUTHORITY,
                        text.spot().field("authorities").item(i).field("key"),
                        "the key \"" + key + "\" again",
                        "each key once in an entry",
                        "Give one of the two authorities another key, and its references too.");
            }
        }
    }

    /** The keys of a main-language text; empty if not all of them are readable. */
    private static Optional<Set<String>> keys(TextDraft source) {
        if (source.body() instanceof TextDraft.BaseBody body) {
            return Optional.of(
                    body.entry().authorities().stream().map(Authority::key).collect(Collectors.toSet()));
        }
        Set<String> keys = new HashSet<>();
        for (AuthorityDoc authority : ((TextDraft.ReadBody) source.body()).doc().authorities()) {
            if (authority.key() == null) {
                return Optional.empty();
            }
            keys.add(authority.key());
        }
        return source.spot().isDamaged("authorities") ? Optional.empty() : Optional.of(keys);
    }

    private void referencesAreKnown(ReadText text, Set<String> keys) {
        String answer = text.doc().answer();
        if (answer == null) {
            return;
        }
        for (String reference : AuthorityReferences.in(answer)) {
            if (!keys.contains(reference)) {
                problems.add(
                        ProblemCode.UNKNOWN_AUTHORITY,
                        text.spot().field("answer"),
                        "the reference [^" + reference + "]",
                        "the key of an authority of this entry",
                        "Correct the reference, or add an authority with this key.");
            }
        }
    }
}
