/**
 * The bundled pack over HTTP, with Spring Boot. From the root of the repository:
 *
 * <pre>{@code
 * mvn -q compile exec:java -Dexample=web-service
 * curl "localhost:8080/api/ask?q=can+the+prosecutor+drop+my+case&jurisdiction=US-CA"
 * }</pre>
 *
 * <p>What goes over the wire are the records of {@link org.legalfaq.examples.webservice.dto}, not the library's types,
 * so that a new version of the library does not change what clients see.
 */
@NullMarked
package org.legalfaq.examples.webservice;

import org.jspecify.annotations.NullMarked;
