package org.legalfaq.authoring.lint;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Warns of addresses that anybody on the way can read and change, that carry more than an address, or that the renderer
 * shows as text because it cannot vouch for them.
 */
final class AddressRule implements EntryRule {
    private static final Pattern SHOWN = Pattern.compile("(?i)(?:https?|mailto|tel|entry):.+");
    private static final Pattern WEB = Pattern.compile("(?i)https?:.*");
    private static final Pattern TRACKING = Pattern.compile("(?i)[?&](utm_\\w+|fbclid|gclid|mc_eid|msclkid)=");
    private static final Pattern NUMBERS = Pattern.compile("[\\d.]+|\\[.*]");

    @Override
    public void check(LintedEntry entry, Findings findings) {
        if (!entry.translation()) {
            List<String> urls = entry.entry().authorities().stream()
                    .map(authority -> authority.url().map(URI::toString).orElse(""))
                    .toList();
            for (int i = 0; i < urls.size(); i++) {
                check("authorities/" + i + "/url", urls.get(i), findings);
            }
        }
        for (String link : AnswerLinks.in(entry.entry().answer())) {
            check(Findings.ANSWER, link, findings);
            if (!SHOWN.matcher(link).matches()) {
                findings.add(
                        LintCode.ODD_ADDRESS,
                        Findings.ANSWER,
                        link,
                        "a link that is shown as text",
                        "https:, mailto:, tel: or entry: and an address");
            }
        }
    }

    private static void check(String field, String url, Findings findings) {
        if (url.toLowerCase(Locale.ROOT).startsWith("http:")) {
            findings.add(LintCode.URL_NOT_HTTPS, field, url, "\"http:\"", "\"https:\"");
        }
        if (WEB.matcher(url).matches()) {
            oddPart(url)
                    .ifPresent(part ->
                            findings.add(LintCode.ODD_ADDRESS, field, url, part, "the plain address of a public page"));
        }
    }

    private static Optional<String> oddPart(String url) {
        URI uri;
        try {
            uri = URI.create(url);
        } catch (IllegalArgumentException e) {
            return Optional.of("characters that no address may hold");
        }
        String host = Optional.ofNullable(uri.getHost()).orElse("");
        var tracking = TRACKING.matcher(url);
        if (uri.getUserInfo() != null) {
            return Optional.of("a user name");
        } else if (host.indexOf('.') < 0 || NUMBERS.matcher(host).matches()) {
            return Optional.of("\"" + host + "\" for a host");
        } else if (uri.getPort() >= 0) {
            return Optional.of("a port");
        }
        return tracking.find() ? Optional.of("\"" + tracking.group(1) + "\", which tracks readers") : Optional.empty();
    }
}
