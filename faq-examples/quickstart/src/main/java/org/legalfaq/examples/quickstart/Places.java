package org.legalfaq.examples.quickstart;

import org.legalfaq.FaqRepository;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.query.AssumedJurisdiction;
import org.legalfaq.query.JurisdictionMatch;
import org.legalfaq.query.JurisdictionResolution;

/** Names jurisdictions, and says how an answer fits the place that was asked for. */
final class Places {
    private final FaqRepository faqs;

    Places(FaqRepository faqs) {
        this.faqs = faqs;
    }

    /** Such as "California (US-CA)". */
    String name(Jurisdiction place) {
        // There is no law of the world: such an answer says what depends on the country.
        if (place.equals(Jurisdiction.WORLD)) {
            return "no one country (001)";
        }
        return faqs.pack()
                .jurisdictions()
                .unit(place)
                .map(unit -> unit.label(faqs.pack().info().mainLanguage()) + " (" + place + ")")
                .orElse(place.tag());
    }

    /** What to say to a reader who named a place only in the question. */
    String assumed(AssumedJurisdiction place) {
        return "You did not say where you are; taken from your words: " + name(place.jurisdiction()) + ".";
    }

    /** Whose law an answer states, where a place was asked for or is assumed. */
    String fit(JurisdictionMatch match, Jurisdiction asked) {
        String law = name(match.tag());
        String place = name(asked);
        return switch (match.kind()) {
            case UNASKED -> law;
            case EXACT -> law + ", as you asked.";
            case BROADER -> law + ": a general answer. You asked for " + place + ", where details may differ.";
            case FEDERAL -> law + ": holds in federal courts only. You asked for " + place + ".";
            case NARROWER -> law + " only. You asked for " + place + ".";
            case ELSEWHERE -> law + ", and not " + place + ".";
        };
    }

    /** What to say where the place itself is not known. Only to be called for such a place. */
    String unknown(JurisdictionResolution asked) {
        String start = "No jurisdiction \"" + asked.requested() + "\" is known.";
        return asked.applied()
                .map(near -> start + " What follows is for " + name(near) + ".")
                .orElse(start + " So nothing can be said for it, and no other country's law is shown in its place.");
    }
}
