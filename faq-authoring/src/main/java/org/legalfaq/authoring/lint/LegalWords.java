package org.legalfaq.authoring.lint;

import java.util.regex.Pattern;

/** Tells English sentences about what the law or its officers do from all others. */
final class LegalWords {
    static final String ACTOR =
            "(?:laws?|statutes?|constitution|acts?|rules?|regulations?|courts?|judges?|magistrates?|prosecutors?|tribunals?|jur(?:y|ies)|police"
                    + "|government|states?|employers?|lawyers?|attorneys?|defendants?|landlords?|tenants?|charges?|case)";
    private static final Pattern MENTION = Pattern.compile("\\b" + ACTOR + "\\b", Pattern.CASE_INSENSITIVE);

    private LegalWords() {}

    static boolean in(String sentence) {
        return MENTION.matcher(sentence).find();
    }
}
