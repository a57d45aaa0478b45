/** Fixtures and contracts that the tests of several packages share. */
@NullMarked
package org.legalfaq.testing;

import org.jspecify.annotations.NullMarked;
