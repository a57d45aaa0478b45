/** The bundled legal FAQ pack: its files lie under {@code META-INF/faq-packs/legal-faq/}. */
@NullMarked
package org.legalfaq.content;

import org.jspecify.annotations.NullMarked;
