package org.legalfaq.internal.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.legalfaq.model.Disclaimer;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.JurisdictionRegistry;
import org.legalfaq.model.LanguageTag;

/**
 * Chooses a notice among those of a pack. A language the reader understands comes before the nearest jurisdiction: a
 * notice that cannot be read warns nobody.
 */
public final class DisclaimerChoice {
    private final JurisdictionRegistry registry;
    private final List<Disclaimer> disclaimers;
    private final LanguageTag main;

    /** Chooses among notices, of which there is one in the main language for any jurisdiction. */
    public DisclaimerChoice(JurisdictionRegistry registry, List<Disclaimer> disclaimers, LanguageTag main) {
        this.registry = registry;
        this.disclaimers = disclaimers;
        this.main = main;
    }

    /**
     * Chooses the notice.
     *
     * @param language the reader's language
     * @param jurisdictions the places it is for; none = anywhere
     */
    public Disclaimer choose(LanguageTag language, List<Jurisdiction> jurisdictions) {
        List<LanguageTag> languages = new ArrayList<>(language.lookupChain());
        languages.add(main);
        List<Optional<Jurisdiction>> places = nearestFirst(jurisdictions);
        for (LanguageTag tag : languages) {
            for (Optional<Jurisdiction> place : places) {
                Optional<Disclaimer> found = find(tag, place);
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        throw new IllegalStateException("A pack without problems must have a disclaimer in \"" + main + "\"");
    }

    private Optional<Disclaimer> find(LanguageTag language, Optional<Jurisdiction> place) {
        return disclaimers.stream()
                .filter(disclaimer -> disclaimer.language().equals(language)
                        && disclaimer.jurisdiction().map(registry::canonical).equals(place))
                .findFirst();
    }

    /** The jurisdictions themselves, then their ancestors step by step, then anywhere. */
    private List<Optional<Jurisdiction>> nearestFirst(List<Jurisdiction> jurisdictions) {
        List<Optional<Jurisdiction>> places = new ArrayList<>();
        List<List<Jurisdiction>> chains = new ArrayList<>();
        for (Jurisdiction jurisdiction : jurisdictions) {
            List<Jurisdiction> chain = new ArrayList<>();
            chain.add(registry.canonical(jurisdiction));
            chain.addAll(registry.ancestors(jurisdiction));
            chains.add(chain);
        }
        int longest = chains.stream().mapToInt(List::size).max().orElse(0);
        for (int distance = 0; distance < longest; distance++) {
            for (List<Jurisdiction> chain : chains) {
                if (distance < chain.size()) {
                    places.add(Optional.of(chain.get(distance)));
                }
            }
        }
        places.add(Optional.empty());
        return places;
    }
}
