package uk.sharedservices.partnership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.history.NoticeGiven;
import uk.sharedservices.partnership.agreement.history.NoticePurpose;
import uk.sharedservices.partnership.agreement.history.NoticeWithdrawal;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.file.PartnershipFile;
import uk.sharedservices.partnership.post.Placement;
import uk.sharedservices.partnership.post.SharedPost;
import uk.sharedservices.partnership.published.ReferencePartnership;

@DisplayName("The command check warns")
class CheckWarningsTest {

    private static final Partnership REFERENCE = ReferencePartnership.tamesideAndStockport();
    private static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");
    private static final Source SOURCE = Source.of("B", "for this test");

    @TempDir
    private Path folder;

    @Test
    @DisplayName(
            "of a withdrawal that the other party is not recorded to have agreed to, with whose agreement is missing")
    void withdrawalNotAgreed() throws IOException {
        NoticeGiven notice = NoticeGiven.builder()
                .by(TAMESIDE)
                .given(LocalDate.of(2022, 11, 24))
                .purpose(NoticePurpose.TO_END)
                .reason("for this test")
                .withdrawal(NoticeWithdrawal.builder()
                        .agreedOn(LocalDate.of(2022, 12, 1))
                        .addAgreedBy(TAMESIDE)
                        .reason("for this test")
                        .status(FactStatus.RECORDED)
                        .source(SOURCE)
                        .build())
                .status(FactStatus.RECORDED)
                .source(SOURCE)
                .build();

        assertThat(check(
                        Partnership.builder()
                                .from(REFERENCE)
                                .agreements(List.of(ServiceLevelAgreement.builder()
                                        .from(REFERENCE.agreements().get(0))
                                        .addNotices(notice)
                                        .build()))
                                .build(),
                        "--as-at",
                        "2022-12-01"))
                .contains(
                        "no faults",
                        "Not applicable [A-STANDING] agreements[shared-director-of-education]",
                        "Stockport");
    }

    @Test
    @DisplayName("of a placement under section 113 whose officer was consulted only after it began")
    void consultedTooLate() throws IOException {
        SharedPost placed = SharedPost.builder()
                .from(REFERENCE.sharedPosts().get(0))
                .placement(Placement.LGA_1972_S113)
                .consultedOn(Optional.of(LocalDate.of(2021, 5, 1)))
                .build();

        assertThat(check(Partnership.builder()
                        .from(REFERENCE)
                        .sharedPosts(List.of(placed))
                        .build()))
                .contains("Warning [R12]", "after the placement began on 1 April 2021");
    }

    private String check(Partnership partnership, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("partnership.json"), PartnershipFile.write(partnership));
        StringWriter out = new StringWriter();
        List<String> arguments = new ArrayList<>(List.of("check", file.toString()));
        arguments.addAll(List.of(options));
        int status = Main.commandLine().setOut(new PrintWriter(out)).execute(arguments.toArray(String[]::new));

        assertThat(status).isZero();
        return out.toString();
    }
}
