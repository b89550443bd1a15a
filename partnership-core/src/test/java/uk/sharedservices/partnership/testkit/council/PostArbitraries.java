package uk.sharedservices.partnership.testkit.council;

import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.post.Placement;
import uk.sharedservices.partnership.post.Post;
import uk.sharedservices.partnership.post.PostId;
import uk.sharedservices.partnership.post.ReturnToPost;
import uk.sharedservices.partnership.post.ServedCouncil;
import uk.sharedservices.partnership.post.SharedPost;
import uk.sharedservices.partnership.post.StatedLength;
import uk.sharedservices.partnership.post.StatutoryPost;
import uk.sharedservices.partnership.testkit.fact.CalendarArbitraries;
import uk.sharedservices.partnership.testkit.fact.Deal;
import uk.sharedservices.partnership.testkit.fact.FactArbitraries;
import uk.sharedservices.partnership.testkit.fact.Mixed;

/** Posts of councils, and posts that councils share. */
public final class PostArbitraries {

    private PostArbitraries() {}

    /** Returns ids such as {@code a-post-7}. */
    public static Arbitrary<PostId> ids() {
        return Arbitraries.integers().between(1, 9_999).map(number -> PostId.of("a-post-" + number));
    }

    /** Returns posts of one of certain councils. */
    public static Arbitrary<Post> posts(List<CouncilCode> councils) {
        return postsOf().map(post -> post.apply(councils));
    }

    /** Returns posts that are still without the councils of which one has them. */
    public static Arbitrary<Function<List<CouncilCode>, Post>> postsOf() {
        return Combinators.combine(
                        ids(),
                        FactArbitraries.text(),
                        Deal.turns(),
                        Mixed.optional(Arbitraries.of(StatutoryPost.values())),
                        FactArbitraries.statuses(),
                        FactArbitraries.sources())
                .<Function<List<CouncilCode>, Post>>as(
                        (id, title, turn, statutory, status, source) -> councils -> Post.builder()
                                .id(id)
                                .title(title)
                                .council(Deal.party(councils, turn))
                                .statutory(statutory)
                                .status(status)
                                .source(source)
                                .build())
                .withoutEdgeCases();
    }

    /** Returns posts shared under an agreement, employed by one of its parties and serving some of them or all. */
    public static Arbitrary<SharedPost> sharedPosts(ServiceLevelAgreement agreement) {
        return sharedPostsOf().map(post -> post.apply(agreement));
    }

    /** Returns posts still without the agreement they are shared under; the substantive post, which may not be listed, is left out. */
    public static Arbitrary<Function<ServiceLevelAgreement, SharedPost>> sharedPostsOf() {
        return Combinators.combine(
                        sharing(),
                        Arbitraries.of(Placement.values()),
                        Mixed.optional(CalendarArbitraries.days()),
                        CalendarArbitraries.days(),
                        Mixed.optional(Arbitraries.of(Period.ofYears(2), Period.ofMonths(18), Period.ofDays(1))),
                        Mixed.optional(Arbitraries.of(Period.ofMonths(12), Period.ofWeeks(6))),
                        Mixed.optional(returns(), 0.3))
                .<Function<ServiceLevelAgreement, SharedPost>>as(
                        (post, placement, consultedOn, firstDay, agreedTerm, reviewWithin, returning) ->
                                agreement -> SharedPost.builder()
                                        .from(post.apply(agreement))
                                        .placement(placement)
                                        .consultedOn(consultedOn)
                                        .firstDay(firstDay)
                                        .agreedTerm(agreedTerm)
                                        .reviewWithin(reviewWithin)
                                        .returning(returning)
                                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<Function<ServiceLevelAgreement, SharedPost>> sharing() {
        return Combinators.combine(
                        ids(),
                        FactArbitraries.text(),
                        Deal.turns(),
                        Deal.selections(),
                        Arbitraries.of("0.5", "0.25", "0.2")
                                .map(BigDecimal::new)
                                .list()
                                .ofMaxSize(2),
                        Arbitraries.of(true, false),
                        FactArbitraries.statuses(),
                        FactArbitraries.sources())
                .as((id, title, turn, served, shares, interim, status, source) -> agreement -> SharedPost.builder()
                        .id(PostId.of("shared-" + id))
                        .title(title)
                        .agreement(agreement.id())
                        .employer(Deal.party(agreement.parties(), turn))
                        .host(Deal.some(agreement.parties(), served).stream()
                                .filter(council -> interim)
                                .findFirst())
                        .serves(served(Deal.some(agreement.parties(), served), shares))
                        .placement(Placement.NOT_STATED)
                        .interim(interim)
                        .firstDay(CalendarArbitraries.FIRST_DAY)
                        .status(status)
                        .source(source)
                        .build());
    }

    /** The first councils have the shares, which come to one at most; the others' are not known. */
    private static List<ServedCouncil> served(List<CouncilCode> councils, List<BigDecimal> shares) {
        return IntStream.range(0, councils.size())
                .mapToObj(index -> new ServedCouncil(
                        councils.get(index), index < shares.size() ? Optional.of(shares.get(index)) : Optional.empty()))
                .toList();
    }

    /** Returns councils that shared posts serve, with all of the post's time, a part, very little, or a part that is not known. */
    public static Arbitrary<ServedCouncil> servedCouncils() {
        return Combinators.combine(
                        CouncilArbitraries.codes(),
                        Mixed.optional(
                                Arbitraries.of("1", "0.5", "0.333", "0.001").map(BigDecimal::new)))
                .as(ServedCouncil::new);
    }

    /** Returns returns to the substantive post, on a day, in a month or year, or at a time that is not known. */
    public static Arbitrary<ReturnToPost> returns() {
        return Combinators.combine(
                        Mixed.optional(CalendarArbitraries.times()),
                        FactArbitraries.statuses(),
                        FactArbitraries.sources())
                .as((on, status, source) -> ReturnToPost.builder()
                        .on(on)
                        .status(status)
                        .source(source)
                        .build());
    }

    /** Returns lengths of sharing that documents state, in months or days. */
    public static Arbitrary<StatedLength> statedLengths() {
        return Combinators.combine(
                        Arbitraries.of(Period.ofMonths(18), Period.ofMonths(1), Period.of(0, 19, 22), Period.ofDays(1)),
                        CalendarArbitraries.days(),
                        FactArbitraries.statuses(),
                        FactArbitraries.sources())
                .as((length, asAt, status, source) -> StatedLength.builder()
                        .length(length)
                        .asAt(asAt)
                        .status(status)
                        .source(source)
                        .build());
    }
}
