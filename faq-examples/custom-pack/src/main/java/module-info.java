/** A pack in a jar of its own; found on the module path by this descriptor, on the class path by its service file. */
module org.legalfaq.examples.custompack {
    requires org.legalfaq.core;

    provides org.legalfaq.spi.ContentPackProvider with
            org.legalfaq.examples.custompack.MeadowLanePack;
}
