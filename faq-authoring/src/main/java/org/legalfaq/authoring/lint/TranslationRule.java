package org.legalfaq.authoring.lint;

/** Warns of translations whose source has changed since, and of those of which nobody can tell. */
final class TranslationRule implements EntryRule {
    private static final String FIELD = "sourceHash";

    @Override
    public void check(LintedEntry entry, Findings findings) {
        if (!entry.translation()) {
            return;
        }
        entry.context()
                .sourceOf(entry.entry())
                .ifPresent(source -> entry.entry()
                        .sourceHash()
                        .ifPresentOrElse(
                                hash -> compare(hash, source.textHash(), findings),
                                () -> findings.add(
                                        LintCode.TRANSLATION_WITHOUT_HASH, FIELD, "", "none", source.textHash())));
    }

    private static void compare(String hash, String source, Findings findings) {
        if (!hash.equals(source)) {
            findings.add(LintCode.TRANSLATION_OUTDATED, FIELD, "", hash, source);
        }
    }
}
