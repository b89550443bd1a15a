package uk.sharedservices.partnership.reporting.answer;

import static uk.sharedservices.partnership.reporting.answer.ReferenceAnswers.GIVEN;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.arrangement.ExitQuestion;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.Section;
import uk.sharedservices.partnership.reporting.document.block.Block;
import uk.sharedservices.partnership.reporting.document.block.Summary;
import uk.sharedservices.partnership.reporting.document.line.Line;

/** What the answer to a notice tells, and answers about changed agreements. */
final class NoticeTold {

    private NoticeTold() {}

    static Report of(Consumer<ServiceLevelAgreement.Builder> change, Consumer<ReportRequest.Builder> asked) {
        Partnership reference = ReferencePartnership.tamesideAndStockport();
        List<ServiceLevelAgreement> changed = reference.agreements().stream()
                .map(agreement -> {
                    ServiceLevelAgreement.Builder builder =
                            ServiceLevelAgreement.builder().from(agreement);
                    change.accept(builder);
                    return (ServiceLevelAgreement) builder.build();
                })
                .toList();
        return ReferenceAnswers.notice(
                Partnership.builder().from(reference).agreements(changed).build(),
                question(Optional.of(ReferenceAnswers.TAMESIDE)),
                asked);
    }

    static ExitQuestion question(Optional<CouncilCode> by) {
        return new ExitQuestion(ReferenceAnswers.AGREEMENT, by, GIVEN, ServiceMethod.BY_HAND);
    }

    static String inShort(Report report, String heading) {
        return section(report, "In short").blocks().stream()
                .filter(Summary.class::isInstance)
                .map(Summary.class::cast)
                .flatMap(summary -> summary.entries().stream())
                .filter(entry -> entry.heading().equals(heading))
                .flatMap(entry -> entry.lines().stream())
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }

    static String text(Report report, String title) {
        return blocks(section(report, title))
                .flatMap(block -> block.lines().stream())
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Block> blocks(Section section) {
        return Stream.concat(
                section.blocks().stream(), section.sections().stream().flatMap(NoticeTold::blocks));
    }

    private static Section section(Report report, String title) {
        return report.sections().stream()
                .filter(section -> section.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
