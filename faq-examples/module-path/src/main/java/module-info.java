/**
 * An application on the module path. It names the library only: the content is found because it provides what the
 * library uses.
 */
module org.legalfaq.examples.modulepath {
    requires org.legalfaq.core;
}
