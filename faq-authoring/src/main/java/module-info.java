/** What editors of a pack need and its users do not: editorial warnings and the comparison of two packs. */
module org.legalfaq.authoring {
    requires transitive org.legalfaq.core;

    exports org.legalfaq.authoring.diff;
    exports org.legalfaq.authoring.lint;
    exports org.legalfaq.authoring.overview;
}
