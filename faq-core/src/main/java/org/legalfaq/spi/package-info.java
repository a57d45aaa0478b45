/**
 * For extenders only: providers of packs and search engines. Applications that just ask questions need nothing from here.
 */
@NullMarked
package org.legalfaq.spi;

import org.jspecify.annotations.NullMarked;
