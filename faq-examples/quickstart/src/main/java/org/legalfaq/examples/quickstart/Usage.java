package org.legalfaq.examples.quickstart;

/** How to use the command line. */
final class Usage {
    static final String TEXT = """
            Ask a legal question and get a sourced answer, or an honest "no answer".

              can the prosecutor drop my case --jurisdiction US-CA

            Words that are no options are your question.

              --jurisdiction TAG   where you are: US, US-CA, GB-SCT, ZA ... (ISO 3166)
              --topic PATH         only answers of this topic, such as criminal/dismissal
              --language TAG       the language you would like, such as en or es
              --limit N            how many lines a list has at most

            Instead of an answer:

              --search             the ranked list for your words
              --list               what applies in --jurisdiction, or everything
              --topics             the topics
              --list-topic PATH    the questions of one topic
              --show ID            one question with its answer, by its id
              --help               this text
            """;

    private Usage() {}
}
