package org.legalfaq.authoring.lint;

import java.util.Locale;
import org.legalfaq.model.Authority;

/** Warns of addresses that anybody on the way can read and change. */
final class HttpsRule implements EntryRule {
    @Override
    public void check(LintedEntry entry, Findings findings) {
        if (!entry.translation()) {
            for (Authority authority : entry.entry().authorities()) {
                authority
                        .url()
                        .ifPresent(url -> check("url of authority " + authority.key(), url.toString(), findings));
            }
        }
        AnswerLinks.in(entry.entry().answer()).forEach(link -> check(Findings.ANSWER, link, findings));
    }

    private static void check(String field, String url, Findings findings) {
        if (url.toLowerCase(Locale.ROOT).startsWith("http:")) {
            findings.add(LintCode.URL_NOT_HTTPS, field, url, "\"http:\"", "\"https:\"");
        }
    }
}
