package org.legalfaq.testing;

/**
 * What every search engine must do, as the Javadoc of {@link org.legalfaq.spi.SearchEngine} says. An engine's test
 * implements this interface. Compares matches, groups, counts and declared orders, never scores.
 */
public interface SearchEngineContract
        extends MatchingContract,
                OtherWordsContract,
                AdmissibilityContract,
                GroupingContract,
                OrderContract,
                PreferenceContract,
                PinContract,
                FacetContract,
                FieldContract,
                HighlightContract,
                EvidenceContract,
                SuggestContract {}
