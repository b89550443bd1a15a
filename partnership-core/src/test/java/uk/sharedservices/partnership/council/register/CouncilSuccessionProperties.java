package uk.sharedservices.partnership.council.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.CouncilType;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.published.EnglishCouncils;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RuleOutcome;
import uk.sharedservices.partnership.rule.WhatIf;
import uk.sharedservices.partnership.testkit.council.RegisterArbitraries;

@Label("The party after a council, in any register")
class CouncilSuccessionProperties {

    private static final JsonMapper MAPPER = PartnershipJson.mapper();

    @Property(tries = 1_000)
    @Label("is among councils there on that day, and never beyond the days that the register answers for")
    void isThereThatDay(@ForAll("questions") Question question) {
        Answer<CouncilCode> answer = question.party();
        CouncilRegister register = question.register();

        assertThat(candidates(answer))
                .allSatisfy(code -> assertThat(isThere(register.find(code).orElseThrow(), question.day()))
                        .isTrue());
        if (question.day().isBefore(register.firstDay()) || question.day().isAfter(register.lastDay())) {
            assertThat(answer.isAnswered()).isFalse();
        }
    }

    @Property(tries = 1_000)
    @Label("is one or several, and never none, on the day after any council's last")
    void someoneFollows(@ForAll("questions") Question question) {
        CouncilSuccession succession = CouncilSuccession.in(question.register());
        question.council()
                .lastDay()
                .ifPresent(last -> assertThat(
                                candidates(succession.partyOn(question.council().code(), last.plusDays(1))))
                        .isNotEmpty()
                        .isSubsetOf(question.council().successors()));
    }

    @Property(tries = 1_000)
    @Label("is the council itself while it is there")
    void isItselfWhileThere(@ForAll("questions") Question question) {
        RegisteredCouncil council = question.council();
        if (council.type() == CouncilType.COMBINED_AUTHORITY
                || !isThere(council, question.day())
                || question.day().isBefore(question.register().firstDay())) {
            return;
        }

        assertThat(candidates(question.party())).containsExactly(council.code());
    }

    @Property(tries = 1_000)
    @Label("is the same whether asked for through a council or through the one that took its place")
    void isStable(@ForAll("questions") Question question, @ForAll("days") int later) {
        Answer<CouncilCode> answer = question.party();
        if (!answer.isAnswered()) {
            return;
        }
        CouncilSuccession succession = CouncilSuccession.in(question.register());
        LocalDate laterDay = question.day().plusDays(later);

        assertThat(succession.partyOn(answer.orThrow(), question.day()).orThrow())
                .isEqualTo(answer.orThrow());
        assertThat(candidates(succession.partyOn(answer.orThrow(), laterDay)))
                .containsExactlyInAnyOrderElementsOf(
                        candidates(succession.partyOn(question.council().code(), laterDay)));
    }

    @Property(tries = 1_000)
    @Label("is the same for a former code")
    void formerCodes(@ForAll("questions") Question question) {
        CouncilSuccession succession = CouncilSuccession.in(question.register());

        assertThat(question.council().formerCodes())
                .allSatisfy(former -> assertThat(candidates(succession.partyOn(former, question.day())))
                        .isEqualTo(candidates(question.party())));
    }

    @Property(tries = 1_000)
    @Label("C-PARTY: is not needed where the parties are there in the whole term, and is where one is not")
    void partiesInTerm(@ForAll("questions") Question question, @ForAll("days") int length) {
        CouncilCode code = question.council().code();
        LocalDate last = question.day().plusDays(length);
        RuleOutcome outcome =
                PartiesInTerm.in(question.register()).check(List.of(code), question.day(), Optional.of(last));
        CouncilSuccession succession = CouncilSuccession.in(question.register());

        outcome.match(
                met -> assertThat(List.of(question.day(), last))
                        .allSatisfy(day -> assertThat(sameCouncils(question.register(), code))
                                .contains(succession.partyOn(code, day).orThrow())),
                breached -> assertThat(sameCouncils(question.register(), code))
                        .noneMatch(same -> isThere(
                                        question.register().find(same).orElseThrow(), question.day())
                                && isThere(question.register().find(same).orElseThrow(), last)),
                undetermined -> assertThat(
                                question.day().isBefore(question.register().firstDay())
                                        || last.isAfter(question.register().lastDay())
                                        || code.type() == CouncilType.COMBINED_AUTHORITY)
                        .isTrue(),
                notApplicable -> fail("a register that tells nothing of a party cannot say, but: " + notApplicable));
    }

    @Property(tries = 1_000)
    @Label("C-REGISTER: is kept by a council recorded from its own entry")
    void recordedFromItsEntry(@ForAll("questions") Question question) {
        RegisteredCouncil entry = question.council();
        Council council = Council.builder()
                .code(entry.code())
                .name(entry.name())
                .dfeCode(entry.dfeCode())
                .status(FactStatus.RECORDED)
                .source(Source.of("A", "paragraph 1"))
                .build();

        assertThat(RegisterComparison.with(question.register()).of(council)).isInstanceOf(RuleOutcome.Met.class);
    }

    @Property(tries = 1_000)
    @Label("is found from entries that survive JSON unchanged")
    void survivesJson(@ForAll("questions") Question question) throws Exception {
        String json = MAPPER.writeValueAsString(question.council());

        assertThat(MAPPER.readValue(json, RegisteredCouncil.class)).isEqualTo(question.council());
    }

    @Provide
    Arbitrary<CouncilRegister> registers() {
        return Arbitraries.oneOf(RegisterArbitraries.registers(), Arbitraries.just(EnglishCouncils.register()))
                .withoutEdgeCases();
    }

    /** Days of a register's council: its own first and last with the days about them, and any other. */
    @Provide
    Arbitrary<Question> questions() {
        return Combinators.combine(
                        registers(),
                        Arbitraries.integers().between(0, 100_000),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.oneOf(
                                Arbitraries.of(-1, 0, 1), Arbitraries.integers().between(-1_500, 1_500)))
                .as((register, pick, from, away) -> {
                    RegisteredCouncil council =
                            register.councils().get(pick % register.councils().size());
                    List<LocalDate> days = List.of(
                            register.firstDay(),
                            register.lastDay(),
                            council.firstDay().orElse(register.firstDay()),
                            council.lastDay().orElse(register.lastDay()));
                    return new Question(register, council, days.get(from).plusDays(away));
                })
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(0, 3_000).edgeCases(edges -> edges.add(0, 1));
    }

    /** A council and the codes under which it went on or from which it came. */
    private static List<CouncilCode> sameCouncils(CouncilRegister register, CouncilCode code) {
        List<CouncilCode> same = new ArrayList<>(List.of(code));
        for (Optional<RegisteredCouncil> before =
                        register.sameBefore(register.find(code).orElseThrow());
                before.isPresent();
                before = register.sameBefore(before.get())) {
            same.add(before.get().code());
        }
        Optional<Ending> ending = register.find(code).orElseThrow().ending();
        while (ending.isPresent() && ending.get().sameCouncil()) {
            CouncilCode next = ending.get().successors().get(0);
            same.add(next);
            ending = register.find(next).orElseThrow().ending();
        }
        return same;
    }

    private static boolean isThere(RegisteredCouncil council, LocalDate day) {
        return council.firstDay().filter(day::isBefore).isEmpty()
                && council.lastDay().filter(day::isAfter).isEmpty();
    }

    private static List<CouncilCode> candidates(Answer<CouncilCode> answer) {
        return answer.match(
                one -> List.of(one.value()),
                several -> List.of(),
                missing -> missing.whatIfs().stream().map(WhatIf::value).toList(),
                refused -> List.of());
    }

    /**
     * A question.
     *
     * @param register  the register it is put to
     * @param council  the council that an agreement names
     * @param day  the day asked about
     */
    record Question(CouncilRegister register, RegisteredCouncil council, LocalDate day) {

        Answer<CouncilCode> party() {
            return CouncilSuccession.in(register).partyOn(council.code(), day);
        }
    }
}
