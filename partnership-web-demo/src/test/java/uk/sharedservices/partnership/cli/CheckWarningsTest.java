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
import uk.sharedservices.partnership.dsg.DsgPosition;
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
                        "Cannot say [A-STANDING] agreements[shared-director-of-education]",
                        "Cannot say [A-NOTICE] agreements[shared-director-of-education].notices[0]",
                        "That Stockport agreed to the withdrawal of 1 December 2022 is not recorded");
    }

    @Test
    @DisplayName("of a grant position that no document states, also where its figures agree")
    void inferredPosition() throws IOException {
        Partnership inferred = Partnership.builder()
                .from(REFERENCE)
                .dsgPositions(REFERENCE.dsgPositions().stream()
                        .map(position -> DsgPosition.builder()
                                .from(position)
                                .status(FactStatus.INFERRED)
                                .build())
                        .toList())
                .build();

        assertThat(check(inferred).lines().filter(line -> line.startsWith("Met [DSG-RECONCILES]")))
                .isNotEmpty()
                .allMatch(line -> line.contains("It rests on what no document records as done: Grant position, ")
                        && line.contains("(inferred from records, "));
        assertThat(check(REFERENCE).lines().filter(line -> line.contains("[DSG-RECONCILES]")))
                .isNotEmpty()
                .noneMatch(line -> line.contains("It rests on"));
    }

    @Test
    @DisplayName(
            "before all else, then tells what cannot be said, what is met, and last how many parts a rule leaves alone")
    void inOrder() throws IOException {
        String told = check(REFERENCE, "--as-at", "2021-11-23");
        String full = check(REFERENCE, "--as-at", "2021-11-23", "--full");

        assertThat(told)
                .contains("Left out, for only later documents tell them: ")
                .contains("Cannot say [P-RANKING]", "Not applicable [W-END] 7 parts, told one by one with --full")
                .doesNotContain("improvement-notice-2022", "January 2023");
        assertThat(full).contains("Not applicable [W-END] workstreams[send]: ").doesNotContain("--full");
        assertThat(told.lines()
                        .skip(3)
                        .map(line -> line.substring(0, line.indexOf(" [")))
                        .distinct())
                .as("on the day of the first report nothing is known to be wrong")
                .containsExactly("Cannot say", "Met", "Not applicable");
        assertThat(check(REFERENCE, "--as-at", "2022-11-23")
                        .lines()
                        .filter(line -> line.matches("[A-Z][a-z ]+ \\[[A-Z].*"))
                        .map(line -> line.substring(0, line.indexOf(" [")))
                        .distinct())
                .containsExactly("Warning", "Cannot say", "Met", "Not applicable");
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

    @Test
    @DisplayName("of nothing that a file pretends: its own words stay on their line")
    void noForgedLine() throws IOException {
        assertThat(check(Partnership.builder()
                        .from(REFERENCE)
                        .title("Ours\nMet [R5] all is well\u001b[31m\u2028Met")
                        .build()))
                .doesNotContain("\nMet [R5]", "\u001b", "\u2028")
                .contains("Ours Met [R5] all is well [31m Met: no faults");
    }

    @Test
    @DisplayName("of a day out of all reckoning before it prints anything")
    void senselessDay() throws IOException {
        Path file = Files.writeString(folder.resolve("partnership.json"), PartnershipFile.write(REFERENCE));
        for (String day : List.of("1899-12-31", "2200-01-01")) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            int status = Main.commandLine()
                    .setOut(new PrintWriter(out))
                    .setErr(new PrintWriter(err))
                    .execute("check", file.toString(), "--as-at", day);

            assertThat(status).isEqualTo(2);
            assertThat(out.toString()).isEmpty();
            assertThat(err.toString()).contains("--as-at must be in the years 1900 to 2199, but was " + day);
        }
    }

    @Test
    @DisplayName("that there may be more faults where a file has a thousand")
    void aThousandFaults() throws IOException {
        Path file = Files.writeString(
                folder.resolve("faulty.json"),
                "{\"format\": \"partnership/2\", \"title\": \"t\", \"councils\": [" + "1,".repeat(1500) + "1]}");
        StringWriter out = new StringWriter();
        int status = Main.commandLine().setOut(new PrintWriter(out)).execute("check", file.toString());

        assertThat(status).isEqualTo(1);
        assertThat(out.toString()).contains("At least 1000 faults in ");
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
