/** What goes over the wire. */
@NullMarked
package org.legalfaq.examples.webservice.dto;

import org.jspecify.annotations.NullMarked;
