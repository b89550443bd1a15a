package uk.sharedservices.partnership.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
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
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.Approval;
import uk.sharedservices.partnership.agreement.ExitApproval;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.service.DeemingKind;
import uk.sharedservices.partnership.agreement.service.DeemingRule;
import uk.sharedservices.partnership.agreement.service.ServiceClause;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.agreement.service.ServiceTerms;
import uk.sharedservices.partnership.agreement.term.Term;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.dsg.FigureStatus;
import uk.sharedservices.partnership.dsg.SignConvention;
import uk.sharedservices.partnership.fact.DocumentId;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.money.MoneyUnit;
import uk.sharedservices.partnership.money.PrintedNumber;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodStart;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.published.ReferencePartnership;

@Label("A partnership file")
class PartnershipFileProperties {

    private static final Partnership REFERENCE = ReferencePartnership.tamesideAndStockport();
    private static final Source SOURCE = Source.of("B", "somewhere");

    @Property(tries = 300)
    @Label("is read as the partnership that was written")
    void isReadAsWritten(@ForAll("partnerships") Partnership partnership) {
        String file = PartnershipFile.write(partnership);

        assertThat(PartnershipFile.read(file.getBytes(UTF_8)).orThrow()).isEqualTo(partnership);
        assertThat(PartnershipFile.write(
                        PartnershipFile.read(file.getBytes(UTF_8)).orThrow()))
                .isEqualTo(file);
    }

    @Property(tries = 300)
    @Label("with any one value replaced by an object, a list, a number or null is refused at that value's own path")
    void anySpoiltValueIsRefusedAtItsPlace(
            @ForAll @IntRange(max = 10_000) int pick, @ForAll @IntRange(max = 3) int nonsense) {
        JsonNode file = PartnershipJson.tree(ReferencePartnership.file(), PartnershipFile.MOST_BYTES)
                .orThrow();
        List<Runnable> spoil = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        gather(file, "$", NONSENSE.get(nonsense), spoil, paths);
        int index = pick % spoil.size();
        spoil.get(index).run();

        assertThat(PartnershipFile.read(file).faults())
                .as(paths.get(index))
                .isNotEmpty()
                .anySatisfy(fault -> assertThat(fault.path()).isEqualTo(paths.get(index)));
    }

    /** What no leaf of a file is; a whole number is none either, but for an amount. */
    private static final List<JsonNode> NONSENSE = List.of(
            JsonNodeFactory.instance.objectNode().put("nonsense", true),
            JsonNodeFactory.instance.arrayNode(),
            JsonNodeFactory.instance.numberNode(-7),
            JsonNodeFactory.instance.nullNode());

    /** Each leaf, and how to replace it. */
    private static void gather(
            JsonNode node, String path, JsonNode nonsense, List<Runnable> spoil, List<String> paths) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                String at = path + "." + field.getKey();
                if (field.getValue().isContainerNode()) {
                    gather(field.getValue(), at, nonsense, spoil, paths);
                } else {
                    spoil.add(() -> object.set(field.getKey(), nonsense));
                    paths.add(at);
                }
            });
        } else if (node instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                int position = index;
                String at = path + "[" + index + "]";
                if (array.get(index).isContainerNode()) {
                    gather(array.get(index), at, nonsense, spoil, paths);
                } else {
                    spoil.add(() -> array.set(position, nonsense));
                    paths.add(at);
                }
            }
        }
    }

    @Provide
    Arbitrary<Partnership> partnerships() {
        return Combinators.combine(text(), agreements(), positions().optional())
                .as((title, agreement, position) -> Partnership.builder()
                        .from(REFERENCE)
                        .title(title)
                        .addAgreements(agreement)
                        .addAllDsgPositions(position.stream().toList())
                        .build());
    }

    private static Arbitrary<ServiceLevelAgreement> agreements() {
        return Combinators.combine(
                        text(),
                        terms().optional(),
                        clauses().optional(),
                        serviceClauses().optional(),
                        Arbitraries.of(FactStatus.values()),
                        AgreementRecords.ofAnAgreement(text(), clauses()),
                        approvals().list().ofMaxSize(3))
                .as((subject, term, clause, service, status, records, approvals) -> records.on(
                                ServiceLevelAgreement.builder()
                                        .id(AgreementId.of("another-agreement"))
                                        .name("another agreement")
                                        .addParties(CouncilCode.of("E08000007"), CouncilCode.of("E08000008"))
                                        .subject(subject)
                                        .approvals(approvals)
                                        .exitApproval(ExitApproval.EVERY_PARTY)
                                        .term(term)
                                        .noticeClause(clause)
                                        .serviceClause(service)
                                        .status(status)
                                        .source(SOURCE))
                        .build());
    }

    private static Arbitrary<Approval> approvals() {
        return Combinators.combine(Arbitraries.of(Capacity.values()), days().optional())
                .as((capacity, decidedOn) -> Approval.builder()
                        .council(CouncilCode.of("E08000008"))
                        .capacity(capacity)
                        .decidedOn(decidedOn)
                        .status(FactStatus.RECORDED)
                        .source(SOURCE)
                        .build());
    }

    private static Arbitrary<Term> terms() {
        return Combinators.combine(
                        days(), Arbitraries.integers().between(0, 5000).optional())
                .as((first, length) -> Term.builder()
                        .firstDay(first)
                        .lastDay(length.map(first::plusDays))
                        .status(FactStatus.PLANNED)
                        .source(new Source(DocumentId.of("A"), Optional.empty()))
                        .build());
    }

    private static Arbitrary<NoticeClause> clauses() {
        Arbitrary<NoticePeriod> periods = Combinators.combine(
                        Arbitraries.integers().between(1, 99),
                        Arbitraries.of(PeriodUnit.values()),
                        Arbitraries.of(PeriodStart.values()))
                .as(NoticePeriod::new);
        Arbitrary<MonthDay> expiry = days().map(MonthDay::from).filter(day -> !day.equals(MonthDay.of(2, 29)));
        return Combinators.combine(text(), periods, expiry.optional())
                .as((wording, period, expiresOn) -> NoticeClause.builder()
                        .wording(wording)
                        .period(period)
                        .expiresOn(expiresOn)
                        .status(FactStatus.PROPOSED)
                        .source(SOURCE)
                        .build());
    }

    private static Arbitrary<ServiceClause> serviceClauses() {
        Arbitrary<DeemingRule> rules = Combinators.combine(
                        Arbitraries.of(DeemingKind.values()),
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(1, 1439))
                .as((kind, days, minute) -> switch (kind) {
                    case HAND -> DeemingRule.byHandBefore(LocalTime.MIDNIGHT.plusMinutes(minute));
                    case ELECTRONIC -> new DeemingRule(kind, Optional.empty(), Optional.empty());
                    case POST_BUSINESS_DAYS, POST_DAYS_ROLLED ->
                        new DeemingRule(kind, Optional.empty(), Optional.of(days));
                    case WHEN_DELIVERED -> DeemingRule.whenDelivered();
                });
        Arbitrary<ServiceTerms> terms = Combinators.combine(
                        Arbitraries.of(ServiceMethod.values()), rules, text().optional())
                .as((method, rule, address) -> new ServiceTerms(
                        method, Optional.of(rule).filter(each -> each.kind().method() == method), address));
        return Combinators.combine(
                        terms.list()
                                .uniqueElements(ServiceTerms::method)
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        Arbitraries.of(true, false).optional(),
                        text().optional())
                .as((methods, conclusive, addressee) -> ServiceClause.builder()
                        .wording("in writing")
                        .methods(methods)
                        .conclusive(conclusive)
                        .addressee(addressee)
                        .status(FactStatus.RECORDED)
                        .source(SOURCE)
                        .build());
    }

    private static Arbitrary<DsgPosition> positions() {
        Arbitrary<PublishedFigure> figures = Combinators.combine(
                        Arbitraries.of("3.24", "0", "0.0", "-1.5", "(27)", "1,856,222.25", "0.12"),
                        Arbitraries.of(MoneyUnit.values()))
                .as((digits, unit) -> new PublishedFigure(PrintedNumber.of(digits), unit));
        return Combinators.combine(
                        Arbitraries.integers().between(1990, 2100),
                        Arbitraries.of(SignConvention.values()),
                        figures.optional(),
                        figures.optional())
                .as((year, signs, opening, movement) -> DsgPosition.builder()
                        .council(CouncilCode.of("E08000007"))
                        .year(FinancialYear.startingIn(year))
                        .figureStatus(FigureStatus.OUTTURN)
                        .asAt(LocalDate.of(year + 1, 3, 31))
                        .signs(signs)
                        .broughtForward(opening)
                        .inYear(movement)
                        .status(FactStatus.RECORDED)
                        .source(SOURCE)
                        .build());
    }

    private static Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(1972, 1, 1), LocalDate.of(2100, 12, 31));
    }

    private static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars('£', 'é', '"', '\\', '\u2028')
                .ofMinLength(1)
                .ofMaxLength(40)
                .filter(text -> !text.isBlank());
    }
}
