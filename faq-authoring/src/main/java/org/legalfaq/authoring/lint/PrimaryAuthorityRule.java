package org.legalfaq.authoring.lint;

import java.util.EnumSet;
import java.util.Set;
import org.legalfaq.model.Authority;
import org.legalfaq.model.AuthorityType;

/** Warns of entries that rest on other people's texts about the law, or on nothing. */
final class PrimaryAuthorityRule implements EntryRule {
    private static final Set<AuthorityType> NOT_LAW = EnumSet.of(AuthorityType.STATISTIC, AuthorityType.SECONDARY);

    @Override
    public void check(LintedEntry entry, Findings findings) {
        if (entry.translation()) {
            return;
        }
        boolean primary =
                entry.entry().authorities().stream().map(Authority::type).anyMatch(type -> !NOT_LAW.contains(type));
        if (!primary) {
            int count = entry.entry().authorities().size();
            findings.add(
                    LintCode.NO_PRIMARY_AUTHORITY,
                    "authorities",
                    "",
                    count == 0 ? "no authority" : "only secondary sources and statistics (" + count + ")",
                    "a statute, rule, case, constitution or policy");
        }
    }
}
