package uk.sharedservices.partnership.programme.board;

import java.time.LocalDate;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;

/** The programme board of Tameside and Stockport, as the two reports tell of it. */
final class BoardSamples {

    static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");
    static final CouncilCode STOCKPORT = CouncilCode.of("E08000007");
    static final Source A = Source.of("A", "paragraph 3.2");
    static final Source B = Source.of("B", "paragraph 2.10");

    private BoardSamples() {}

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Council council(CouncilCode code, String name) {
        return Council.builder()
                .code(code)
                .name(name)
                .status(FactStatus.RECORDED)
                .source(A)
                .build();
    }

    static BoardMeeting.Builder meeting(int ordinal, String on, FactStatus status) {
        return BoardMeeting.builder()
                .ordinal(ordinal)
                .on(When.parse(on))
                .status(status)
                .source(A);
    }

    static BoardEnd.Builder end(String on, FactStatus status) {
        return BoardEnd.builder()
                .on(When.parse(on))
                .reason("the time that it takes is hard to justify")
                .status(status)
                .source(B);
    }

    static Membership membership(String role, CouncilCode... councils) {
        return Membership.builder()
                .role(role)
                .addCouncils(councils)
                .status(FactStatus.RECORDED)
                .source(A)
                .build();
    }

    static ProgrammeResolution.Builder resolution(ProgrammeResolution.Kind kind, String text) {
        return ProgrammeResolution.builder()
                .kind(kind)
                .text(text)
                .status(FactStatus.RECORDED)
                .source(A);
    }

    /** A board without meetings or an end. */
    static AdvisoryBoard.Builder bare() {
        return AdvisoryBoard.builder()
                .id(BoardId.of("programme-board"))
                .name("shared services programme board")
                .addCouncils(TAMESIDE, STOCKPORT)
                .addMembers(membership("lead members", TAMESIDE, STOCKPORT))
                .addChairs(membership("director of children's services", TAMESIDE, STOCKPORT))
                .status(FactStatus.RECORDED)
                .source(A);
    }

    /** The board with two meetings held by 22 November 2021, a third planned, and an end proposed. */
    static AdvisoryBoard reference() {
        return bare().addMeetings(
                        meeting(1, "2020-12..2021-11-22", FactStatus.INFERRED).build())
                .addMeetings(meeting(2, "2021-06..2021-11-22", FactStatus.INFERRED)
                        .addResolutions(resolution(
                                        ProgrammeResolution.Kind.APPROVE_RECOMMENDATIONS,
                                        "the recommendations of the scoping exercise")
                                .build())
                        .build())
                .addMeetings(meeting(3, "2021-11-23", FactStatus.PLANNED)
                        .purpose("to receive the first proposals")
                        .build())
                .end(end("2023-01", FactStatus.PROPOSED)
                        .toldOn(day("2022-11-23"))
                        .build())
                .build();
    }
}
