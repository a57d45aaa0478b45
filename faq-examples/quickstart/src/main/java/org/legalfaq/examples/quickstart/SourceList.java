package org.legalfaq.examples.quickstart;

import java.util.List;
import java.util.Locale;
import org.legalfaq.model.Authority;
import org.legalfaq.model.AuthorityCheck;

/** What an answer rests on, numbered as the answer cites it. */
final class SourceList {
    private SourceList() {}

    static void print(TextBlock page, List<Authority> authorities) {
        if (authorities.isEmpty()) {
            return;
        }
        page.heading("Sources");
        int number = 1;
        for (Authority authority : authorities) {
            String marker = "    [" + number++ + "] ";
            String indent = " ".repeat(marker.length());
            page.line(marker, authority.cite());
            authority.url().ifPresent(url -> page.line(indent, url.toString()));
            page.line(
                    indent,
                    authority.type().name().toLowerCase(Locale.ENGLISH) + ", " + authority.jurisdiction() + "; "
                            + checked(authority.checked()));
        }
    }

    private static String checked(AuthorityCheck check) {
        return switch (check) {
            case TEXT_READ -> "text read";
            case SEEN_IN_SECONDARY -> "seen quoted or described elsewhere";
            case NOT_SEEN -> "text not seen, cited as settled law";
        };
    }
}
