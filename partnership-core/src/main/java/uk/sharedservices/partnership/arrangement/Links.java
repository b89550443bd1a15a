package uk.sharedservices.partnership.arrangement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.SharedPost;
import uk.sharedservices.partnership.agreement.service.ServiceClause;
import uk.sharedservices.partnership.agreement.term.Term;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.validation.Fault;

/**
 * What a partnership lists by name and what refers to it, each with its place.
 *
 * <p>Gathered from a partnership, or from a file that cannot be built into one yet, so that a wrong reference is
 * reported together with every other fault.
 */
public final class Links {

    /** What can be referred to. */
    public enum Kind {
        /** A document, by id. */
        DOCUMENT("must be the id of a document that the partnership lists"),
        /** A council, by code. */
        COUNCIL("must be the code of a council that the partnership lists"),
        /** An agreement, by id. */
        AGREEMENT("must be the id of an agreement that the partnership lists"),
        /** A published position, by council, year, status and day; nothing refers to one. */
        DSG_POSITION("must be a position that the partnership lists");

        private final String mustBeListed;

        Kind(String mustBeListed) {
            this.mustBeListed = mustBeListed;
        }
    }

    private record Mention(String path, String value) {}

    private final Map<Kind, List<Mention>> listed = new EnumMap<>(Kind.class);
    private final Map<Kind, List<Mention>> referred = new EnumMap<>(Kind.class);

    /** Notes that something is listed at a path. */
    public void lists(Kind kind, String path, String value) {
        listed.computeIfAbsent(kind, any -> new ArrayList<>()).add(new Mention(path, value));
    }

    /** Notes that something is referred to at a path. */
    public void refers(Kind kind, String path, String value) {
        referred.computeIfAbsent(kind, any -> new ArrayList<>()).add(new Mention(path, value));
    }

    /** Returns a fault for each thing listed twice and each reference to what is not listed. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Map<String, String> firstPlace = new HashMap<>();
            for (Mention mention : listed.getOrDefault(kind, List.of())) {
                String earlier = firstPlace.putIfAbsent(mention.value(), mention.path());
                if (earlier != null) {
                    faults.add(new Fault(
                            mention.path(),
                            "must be listed once",
                            "'" + mention.value() + "' is at " + earlier + " too"));
                }
            }
            referred.getOrDefault(kind, List.of()).stream()
                    .filter(mention -> !firstPlace.containsKey(mention.value()))
                    .map(mention -> new Fault(mention.path(), kind.mustBeListed, "was '" + mention.value() + "'"))
                    .forEach(faults::add);
        }
        return faults;
    }

    static Links of(Partnership partnership) {
        Links links = new Links();
        each(
                partnership.documents(),
                "$.documents",
                (path, document) -> links.lists(Kind.DOCUMENT, path + ".id", document.id()));
        each(partnership.councils(), "$.councils", (path, council) -> {
            links.lists(Kind.COUNCIL, path + ".code", council.code().value());
            links.source(path, council);
        });
        each(partnership.agreements(), "$.agreements", links::agreement);
        each(partnership.sharedPosts(), "$.sharedPosts", links::sharedPost);
        each(partnership.dsgPositions(), "$.dsgPositions", (path, position) -> {
            links.lists(
                    Kind.DSG_POSITION,
                    path,
                    positionKey(
                            position.council().value(),
                            position.year().toString(),
                            position.figureStatus().name(),
                            position.asAt().toString()));
            links.refers(Kind.COUNCIL, path + ".council", position.council().value());
            links.source(path, position);
        });
        return links;
    }

    /** Returns what makes a published position one of its kind. */
    public static String positionKey(String council, String year, String figureStatus, String asAt) {
        return council + ", " + year + ", " + figureStatus + " as at " + asAt;
    }

    private void agreement(String path, ServiceLevelAgreement agreement) {
        lists(Kind.AGREEMENT, path + ".id", agreement.id().value());
        source(path, agreement);
        each(agreement.parties(), path + ".parties", (at, party) -> refers(Kind.COUNCIL, at, party.value()));
        agreement.term().ifPresent((Term term) -> source(path + ".term", term));
        agreement.noticeClause().ifPresent((NoticeClause clause) -> source(path + ".noticeClause", clause));
        agreement.serviceClause().ifPresent((ServiceClause clause) -> source(path + ".serviceClause", clause));
        new AgreementLinks(this).of(path, agreement);
    }

    private void sharedPost(String path, SharedPost post) {
        refers(Kind.AGREEMENT, path + ".agreement", post.agreement().value());
        refers(Kind.COUNCIL, path + ".employer", post.employer().value());
        each(post.serves(), path + ".serves", (at, council) -> refers(Kind.COUNCIL, at, council.value()));
        source(path, post);
    }

    void source(String path, Fact fact) {
        refers(Kind.DOCUMENT, path + ".source.document", fact.source().document());
    }

    static <T> void each(List<T> entries, String path, BiConsumer<String, T> action) {
        for (int index = 0; index < entries.size(); index++) {
            action.accept(path + "[" + index + "]", entries.get(index));
        }
    }
}
