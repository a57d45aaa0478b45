package org.legalfaq.internal.json;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FamilyId;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.TopicPath;

/** The forms that a text of the pack format can have. The model's own types decide wherever there is one. */
enum Form {
    TEXT("a text that is not blank", "Write the text, or leave the field out.", text -> !text.isBlank()),
    SLUG(
            "lower-case letters and digits in words joined by single hyphens, at most 100 characters",
            "Write it like \"can-charges-be-refiled\".",
            parsedBy(FamilyId::of)),
    ENTRY_ID(
            "an entry id: lower-case letters and digits in words joined by single hyphens, at most 100 characters,"
                    + " not \"none\"",
            "Write it like \"can-charges-be-refiled\".",
            parsedBy(EntryId::of)),
    EXPECTED_ENTRY(
            "an entry id or \"none\"",
            "Write the id of the entry to be found first, or \"none\" if nothing should be found.",
            text -> text.equals("none") || ENTRY_ID.accepts(text)),
    TOPIC("slugs joined by slashes", "Write it like \"criminal/dismissal\".", parsedBy(TopicPath::of)),
    JURISDICTION(
            "\"001\" or an ISO 3166 code",
            "Write it like \"US\", \"US-CA\" or \"GB-EAW\".",
            parsedBy(Jurisdiction::of)),
    LANGUAGE("a BCP 47 language tag", "Write it like \"en\" or \"es-MX\".", parsedBy(LanguageTag::of)),
    WEB_ADDRESS(
            "an absolute http or https address",
            "Write the whole address, like \"https://www.example.gov/law\".",
            Form::isWebAddress),
    SHA_256(
            "64 hexadecimal digits",
            "Take the output of sha256sum, or leave the checksum out.",
            matching("[0-9a-fA-F]{64}")),
    VERSION_RANGE(
            "a range of versions, the lower one first: square brackets take the version beside them in, round ones"
                    + " leave it out",
            "Write it like \"[1.0,2.0)\", \"[1.0,)\", \"(,2.0)\", or \"[1.5]\" for this version only.",
            parsedBy(VersionRange::of)),
    PROBLEM_CODE("a problem code", "Write it like \"LF403\".", matching("LF[0-9]{3}"));

    private final String message;

    // All predicates here are without state, which the checker cannot see.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Predicate<String> test;

    Form(String expected, String hint, Predicate<String> test) {
        this.message = expected + ConstraintMessage.DIVIDER + hint;
        this.test = test;
    }

    boolean accepts(String text) {
        return test.test(text);
    }

    String message() {
        return message;
    }

    private static Predicate<String> parsedBy(Consumer<String> parser) {
        return text -> {
            try {
                parser.accept(text);
                return true;
            } catch (IllegalArgumentException e) {
                return false;
            }
        };
    }

    private static Predicate<String> matching(String regex) {
        return Pattern.compile(regex).asMatchPredicate();
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            return uri.getHost() != null
                    && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
