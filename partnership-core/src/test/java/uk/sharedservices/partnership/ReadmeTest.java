package uk.sharedservices.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.arrangement.ExitAnswer;
import uk.sharedservices.partnership.arrangement.ExitQuestion;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.ReferencePartnership;

@DisplayName("The README")
class ReadmeTest {

    @Test
    @DisplayName("shows an example that does what it says")
    void exampleDoesWhatItSays() {
        // example
        Partnership partnership = ReferencePartnership.tamesideAndStockport();
        AgreementId agreement = AgreementId.of("shared-director-of-education");
        CouncilCode tameside = CouncilCode.of("E08000008");
        ExitAnswer exit = ExitQuestion.byHand(agreement, tameside, LocalDate.of(2022, 11, 23))
                .putTo(partnership, BankHolidays.englandAndWales())
                .orThrow();
        exit.lastDay().orThrow(); // 2022-12-21, in force to midnight
        exit.endToName().orThrow(); // 2022-12-22, the end that a notice of ours should name
        exit.grantAccounts().get(0).leftWith().orThrow(); // GBP 5500000.00, Tameside's own deficit
        exit.lastDay().derivation().sentences(); // the facts, the steps, the rules and their authorities
        // end of example

        assertThat(exit.lastDay().orThrow()).isEqualTo("2022-12-21");
        assertThat(exit.endToName().orThrow()).isEqualTo("2022-12-22");
        assertThat(exit.grantAccounts().get(0).leftWith().orThrow()).isEqualTo(Money.parse("GBP 5500000.00"));
        assertThat(exit.lastDay().derivation().sentences()).hasSizeGreaterThan(6);
    }

    @Test
    @DisplayName("shows the very lines that the test runs")
    void showsTheVeryLines() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        List<String> source =
                Files.readAllLines(Path.of("src/test/java/uk/sharedservices/partnership/ReadmeTest.java"));
        String example =
                source
                        .subList(source.indexOf("        // example") + 1, source.indexOf("        // end of example"))
                        .stream()
                        .map(line -> line.substring(8))
                        .collect(Collectors.joining("\n"));

        assertThat(readme).contains("<!-- example -->\n```java\n" + example + "\n```\n<!-- end of example -->");
    }
}
