package org.legalfaq.examples.webservice.dto;

import java.net.URI;
import java.util.Optional;

/**
 * What a statement rests on.
 *
 * @param number the number that the answer cites it by
 * @param type such as {@code statute} or {@code case}
 * @param citation as a lawyer would write it
 * @param url where to read it
 * @param jurisdiction whose law it is
 * @param checked {@code text-read}, {@code seen-in-secondary} or {@code not-seen}
 */
public record AuthorityDto(
        int number, String type, String citation, Optional<URI> url, String jurisdiction, String checked) {}
