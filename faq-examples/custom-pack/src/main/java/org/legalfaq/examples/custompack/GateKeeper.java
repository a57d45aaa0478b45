package org.legalfaq.examples.custompack;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legalfaq.FaqRepository;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.query.AskResult;
import org.legalfaq.query.FaqQuery;
import org.legalfaq.query.SearchHit;

/** Answers the plot holders at the gate. */
final class GateKeeper {
    private GateKeeper() {}

    /** The same question on two sites, and one that is none of the gate keeper's business. */
    static String conversation(FaqRepository rules) {
        return Stream.of(
                        FaqQuery.text("can I keep chickens").jurisdiction("XA-NORTH"),
                        FaqQuery.text("can I keep chickens").jurisdiction("XA-RIVER"),
                        FaqQuery.text("can the prosecutor drop my case"))
                .map(question -> reply(rules, question.build()))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    static String reply(FaqRepository rules, FaqQuery question) {
        AskResult result = rules.ask(question);
        String asked = question.text().orElse("")
                + question.jurisdiction()
                        .map(site -> " (" + name(rules, site) + ")")
                        .orElse("") + "?";
        String reply = result.fold(
                match -> answer(rules, match.hit()),
                ambiguous -> "Do you mean: "
                        + ambiguous.candidates().stream()
                                .map(hit -> hit.entry().question())
                                .collect(Collectors.joining(" Or: ")),
                noMatch -> "The house rules have no answer to that.");
        return "  %s%n  - %s%n".formatted(asked, reply);
    }

    private static String answer(FaqRepository rules, SearchHit hit) {
        return "%s [%s; rule of %s]"
                .formatted(
                        hit.entry().shortAnswer(),
                        hit.entry().authorities().get(0).cite(),
                        name(rules, hit.matchedJurisdiction().tag()));
    }

    private static String name(FaqRepository rules, Jurisdiction site) {
        return rules.pack().jurisdictions().label(site, rules.pack().info().mainLanguage());
    }
}
