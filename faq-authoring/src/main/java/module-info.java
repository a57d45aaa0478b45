/** What editors of a pack need and its users do not: editorial warnings and the comparison of two packs. */
module org.legalfaq.authoring {
    requires transitive org.legalfaq.core;
    requires org.snakeyaml.engine;
    requires tools.jackson.databind;

    exports org.legalfaq.authoring.diff;
    exports org.legalfaq.authoring.lint;
    exports org.legalfaq.authoring.markdown;
    exports org.legalfaq.authoring.overview;
    exports org.legalfaq.authoring.write;
}
