package org.legalfaq.authoring.exchange;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.legalfaq.model.Authority;
import org.legalfaq.model.AuthorityCheck;
import org.legalfaq.model.AuthorityType;
import org.legalfaq.model.Jurisdiction;

/** An authority in one line of a cell: key, type, cite, url, jurisdiction, checked. */
final class AuthorityParts {
    private AuthorityParts() {}

    static Authority read(List<String> parts) {
        return new Authority(
                parts.get(0),
                EnumWord.read(AuthorityType.class, parts.get(1)),
                parts.get(2),
                Optional.of(parts.get(3)).filter(url -> !url.isBlank()).map(URI::create),
                Jurisdiction.of(parts.get(4)),
                EnumWord.read(AuthorityCheck.class, parts.get(5)));
    }
}
