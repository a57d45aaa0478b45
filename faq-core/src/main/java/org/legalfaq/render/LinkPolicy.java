package org.legalfaq.render;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legalfaq.model.EntryId;

/**
 * Which links of an answer survive. An allow-list: a scheme must be written out plainly, so nothing hides behind
 * control characters, case or a missing scheme ({@code //host}).
 */
final class LinkPolicy {
    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto", "tel");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.+)", Pattern.DOTALL);
    private static final String ENTRY_SCHEME = "entry";

    private final Function<? super EntryId, String> entryLinks;

    LinkPolicy(Function<? super EntryId, String> entryLinks) {
        this.entryLinks = entryLinks;
    }

    /** Returns the address to link to, empty if the link must not be one. */
    Optional<String> allow(String address) {
        Matcher matcher = SCHEME.matcher(address);
        if (!matcher.matches() || address.chars().anyMatch(c -> c <= ' ' || c == 0x7f)) {
            return Optional.empty();
        }
        String scheme = matcher.group(1).toLowerCase(Locale.ROOT);
        if (scheme.equals(ENTRY_SCHEME)) {
            return entry(matcher.group(2));
        }
        return SCHEMES.contains(scheme) ? Optional.of(address) : Optional.empty();
    }

    private Optional<String> entry(String id) {
        try {
            return Optional.of(entryLinks.apply(EntryId.of(id)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
