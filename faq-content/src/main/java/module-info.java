/** The bundled legal FAQ pack. Its content is licensed under CC BY 4.0. */
module org.legalfaq.content {
    requires transitive org.legalfaq.core;

    exports org.legalfaq.content;

    provides org.legalfaq.spi.ContentPackProvider with
            org.legalfaq.content.BundledContent;
}
