package org.legalfaq.internal.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a record for which a plain text may stand: the text is then the value of the named field. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface ShortForm {

    /** The field that the text is the value of. */
    String value();
}
