package org.legalfaq.internal.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the record of a whole file. A file may also carry {@code $schema} and {@code extensions}, which are ignored. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface PackFile {}
