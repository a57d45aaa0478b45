package org.legalfaq.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentParserTest {
    @Test
    void wordsWithoutOptions_areTheQuestion_whereverTheyStand() {
        Arguments arguments =
                ArgumentParser.parse("can", "I", "--jurisdiction", "US-CA", "be", "recharged", "--limit=3");

        assertThat(arguments.command()).isEqualTo(Command.ASK);
        assertThat(arguments.words()).isEqualTo("can I be recharged");
        assertThat(arguments.jurisdiction()).hasValue("US-CA");
        assertThat(arguments.limit()).hasValue(3);
    }

    @Test
    void noArgumentsAtAll_isHelp() {
        assertThat(ArgumentParser.parse().command()).isEqualTo(Command.HELP);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    bail --place US            | no option "--place"
                    bail --jurisdiction        | "--jurisdiction" needs a value
                    --show --jurisdiction US   | "--show" needs a value
                    bail --limit many          | whole number, but was "many"
                    --jurisdiction US          | no question
                    --search                   | no question
                    --topics bail              | no further words, but there were: "bail"
                    --topics --list            | Only one command
                    """)
    void whatCannotBeUnderstood_isSaid(String line, String said) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArgumentParser.parse(line.split(" ")))
                .withMessageContaining(said);
    }
}
