package uk.sharedservices.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.agreement.notice.NoticeExpiry;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.file.PartnershipFile;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.rule.Rule;

@DisplayName("The README of the core")
class ModuleReadmeTest {

    @Test
    @DisplayName("shows an example that does what it says")
    void exampleDoesWhatItSays() {
        byte[] file = ReferencePartnership.file();
        // example
        Partnership partnership = PartnershipFile.read(file).orThrow(); // or every fault of the file at once
        NoticeClause clause = partnership.agreements().get(0).noticeClause().orElseThrow();
        NoticeExpiry expiry =
                NoticeExpiry.of(clause.terms(), LocalDate.of(2022, 11, 23), BankHolidays.englandAndWales());
        expiry.lastDay().orThrow(); // 2022-12-21, four weeks
        expiry.earliestEnd().inWords(LocalDate::toString); // both readings of "not less than", and the default
        Rule rule = expiry.lastDay().derivation().rules().get(0);
        rule.authorities(); // Dodds v Walker [1981] 1 WLR 1027 (HL); ...
        // end of example

        assertThat(expiry.lastDay().orThrow()).isEqualTo("2022-12-21");
        assertThat(expiry.earliestEnd().inWords(LocalDate::toString))
                .startsWith("2022-12-21. ")
                .contains("2022-12-22");
        assertThat(rule.authorities()).startsWith("Dodds v Walker [1981] 1 WLR 1027 (HL); ");
    }
}
