/** The legal FAQ library: API, pack format, loading and validation, and search. Holds no legal content. */
module org.legalfaq.core {
    requires transitive org.jspecify;
    requires tools.jackson.databind;
    requires jakarta.validation;
    requires org.hibernate.validator;
    requires org.apache.lucene.core;
    requires org.apache.lucene.analysis.common;
    requires org.commonmark;

    exports org.legalfaq;
    exports org.legalfaq.evaluation;
    exports org.legalfaq.model;
    exports org.legalfaq.query;
    exports org.legalfaq.pack;
    exports org.legalfaq.render;
    exports org.legalfaq.spi;

    opens org.legalfaq.internal.json to
            tools.jackson.databind,
            org.hibernate.validator;

    uses org.legalfaq.spi.ContentPackProvider;
}
