package org.legalfaq.examples.webservice.dto;

/**
 * The pack an entry comes from, to be named where its licence asks for it.
 *
 * @param pack the pack's id
 * @param version its version
 * @param license the licence of the text
 */
public record OriginDto(String pack, String version, String license) {}
