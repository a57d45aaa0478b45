/** What editors of a pack need and its users do not: warnings, comparison, Markdown, writing, import and export, previews. */
module org.legalfaq.authoring {
    requires transitive org.legalfaq.core;
    requires de.siegmar.fastcsv;
    requires org.commonmark;
    requires org.jsoup;
    requires org.snakeyaml.engine;
    requires tools.jackson.databind;

    exports org.legalfaq.authoring.diff;
    exports org.legalfaq.authoring.exchange;
    exports org.legalfaq.authoring.lint;
    exports org.legalfaq.authoring.markdown;
    exports org.legalfaq.authoring.overview;
    exports org.legalfaq.authoring.preview;
    exports org.legalfaq.authoring.write;
}
