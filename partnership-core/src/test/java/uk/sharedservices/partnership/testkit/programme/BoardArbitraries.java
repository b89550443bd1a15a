package uk.sharedservices.partnership.testkit.programme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.programme.board.AdvisoryBoard;
import uk.sharedservices.partnership.programme.board.BoardEnd;
import uk.sharedservices.partnership.programme.board.BoardId;
import uk.sharedservices.partnership.programme.board.BoardMeeting;
import uk.sharedservices.partnership.programme.board.Membership;
import uk.sharedservices.partnership.programme.board.ProgrammeResolution;
import uk.sharedservices.partnership.programme.board.TermsOfReference;
import uk.sharedservices.partnership.testkit.fact.Mixed;

/**
 * Advisory boards, valid by construction: meetings in the order of their numbers, none after an end that is done.
 *
 * <p>Days are of 2015 to 2030, leap days among them; every source is the document {@code A}.
 */
public final class BoardArbitraries {

    private static final Source SOURCE = Source.of("A", "paragraph 3.1");
    private static final int MOST_MEETINGS = 6;

    /** A step from one thing in a board's life to the next. */
    private record Step(int days, int form, boolean numbered, FactStatus status, int resolutions) {}

    private BoardArbitraries() {}

    /** Ids of boards. */
    public static Arbitrary<BoardId> ids() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(12)
                .withoutEdgeCases()
                .map(BoardId::of);
    }

    /** Resolutions without a time of their own. */
    public static Arbitrary<ProgrammeResolution> resolutions() {
        return Combinators.combine(Arbitraries.of(ProgrammeResolution.Kind.class), phrases(), done())
                .as((kind, text, status) -> ProgrammeResolution.builder()
                        .kind(kind)
                        .text(text)
                        .status(status)
                        .source(SOURCE)
                        .build());
    }

    /** Terms of reference of one to three purposes. */
    public static Arbitrary<TermsOfReference> termsOfReference() {
        return Combinators.combine(phrases().list().ofMinSize(1).ofMaxSize(3), done())
                .as((purposes, status) -> TermsOfReference.builder()
                        .purposes(purposes)
                        .status(status)
                        .source(SOURCE)
                        .build());
    }

    /** A role from some of the councils given, one at least. */
    public static Arbitrary<Membership> memberships(List<CouncilCode> councils) {
        return Combinators.combine(
                        phrases(), Arbitraries.of(councils).set().ofMinSize(1).ofMaxSize(councils.size()), done())
                .as((role, from, status) -> Membership.builder()
                        .role(role)
                        .councils(from)
                        .status(status)
                        .source(SOURCE)
                        .build());
    }

    /** Boards of one to four councils, with up to six meetings, and an end that is done, only proposed, or not told. */
    public static Arbitrary<AdvisoryBoard> boards() {
        return Arbitraries.of("E08000008", "E08000007", "E09000033", "E06000041")
                .map(CouncilCode::of)
                .set()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(councils -> boards(List.copyOf(councils)));
    }

    /** Boards that advise the councils given. */
    public static Arbitrary<AdvisoryBoard> boards(List<CouncilCode> councils) {
        Arbitrary<LocalDate> first = Dates.dates().between(LocalDate.of(2015, 1, 1), LocalDate.of(2024, 12, 31));
        Arbitrary<List<BoardMeeting>> meetings = Combinators.combine(
                        first, steps().list().ofMaxSize(MOST_MEETINGS))
                .as(BoardArbitraries::meetings);
        return Combinators.combine(
                        ids(),
                        memberships(councils).list().ofMaxSize(3),
                        memberships(councils).list().ofMaxSize(2),
                        Mixed.optional(termsOfReference()),
                        meetings,
                        resolutions().list().ofMaxSize(2),
                        Mixed.optional(steps()),
                        Arbitraries.of(FactStatus.class).withoutEdgeCases())
                .as((id, members, chairs, terms, held, others, end, endStatus) -> AdvisoryBoard.builder()
                        .id(id)
                        .name("board " + id)
                        .councils(councils)
                        .members(members)
                        .chairs(chairs)
                        .termsOfReference(terms)
                        .meetings(held)
                        .otherResolutions(others)
                        .end(end.map(step -> end(held, step, endStatus)))
                        .status(FactStatus.RECORDED)
                        .source(SOURCE)
                        .build());
    }

    /** Meetings, held or to be held. */
    public static Arbitrary<BoardMeeting> meetings() {
        return boards().filter(board -> !board.meetings().isEmpty())
                .map(board -> board.meetings().get(0));
    }

    /** Ends of boards, done or only proposed. */
    public static Arbitrary<BoardEnd> ends() {
        return boards().filter(board -> board.end().isPresent())
                .map(board -> board.end().orElseThrow());
    }

    private static List<BoardMeeting> meetings(LocalDate first, List<Step> steps) {
        List<BoardMeeting> meetings = new ArrayList<>();
        LocalDate day = first;
        for (Step step : steps) {
            day = day.plusDays(step.days());
            meetings.add(BoardMeeting.builder()
                    .ordinal(step.numbered() ? Optional.of(meetings.size() + 1) : Optional.empty())
                    .on(when(day, step.form()))
                    .resolutions(resolutions(step.resolutions()))
                    .status(step.status())
                    .source(SOURCE)
                    .build());
        }
        return meetings;
    }

    private static List<ProgrammeResolution> resolutions(int howMany) {
        List<ProgrammeResolution> resolutions = new ArrayList<>();
        for (int number = 1; number <= howMany; number++) {
            resolutions.add(ProgrammeResolution.builder()
                    .kind(ProgrammeResolution.Kind.SET_PRIORITIES)
                    .text("priority " + number)
                    .status(FactStatus.RECORDED)
                    .source(SOURCE)
                    .build());
        }
        return resolutions;
    }

    /** An end no earlier than the latest day on which any of the meetings can begin. */
    private static BoardEnd end(List<BoardMeeting> meetings, Step step, FactStatus status) {
        LocalDate latest = meetings.stream()
                .flatMap(meeting -> meeting.on().stream())
                .map(When::firstDay)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.of(2022, 11, 23));
        LocalDate day = latest.plusDays(step.days());
        return BoardEnd.builder()
                .on(when(day, step.form()).orElse(When.on(day)))
                .reason("its work is done")
                .toldOn(step.numbered() ? Optional.of(day) : Optional.empty())
                .status(status)
                .source(SOURCE)
                .build();
    }

    /** A time that holds the day: the day, its month, its year, from it for a month, or none. */
    private static Optional<When> when(LocalDate day, int form) {
        return switch (form) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(When.parse(YearMonth.from(day).toString()));
            case 2 -> Optional.of(When.parse(Integer.toString(day.getYear())));
            case 3 -> Optional.of(When.parse(day + ".." + day.plusMonths(1)));
            default -> Optional.of(When.on(day));
        };
    }

    private static Arbitrary<Step> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(FactStatus.class),
                        Arbitraries.integers().between(0, 2))
                .as(Step::new)
                .withoutEdgeCases(); // they are drawn often enough, and in a list of six would be all that is drawn
    }

    private static Arbitrary<FactStatus> done() {
        return Arbitraries.of(FactStatus.class).filter(FactStatus::isDone).withoutEdgeCases();
    }

    private static Arbitrary<String> phrases() {
        return Arbitraries.of("lead members", "finance", "legal", "school representation", "out of hours service")
                .withoutEdgeCases();
    }
}
