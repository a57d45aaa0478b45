package org.legalfaq.examples.webservice.dto;

/**
 * One line of a list.
 *
 * @param id leads to {@code /api/entries/{id}}
 * @param question the question it answers
 * @param shortAnswer the answer in short, plain text
 * @param language the language of the texts
 * @param jurisdiction whose law it states
 * @param pinned true if an editor has tied it to this question
 * @param score orders the hits of one page; 0 in a list without a question
 */
public record HitDto(
        String id,
        String question,
        String shortAnswer,
        String language,
        FitDto jurisdiction,
        boolean pinned,
        double score) {}
