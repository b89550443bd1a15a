package uk.sharedservices.partnership.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.governance.decision.CallIn;
import uk.sharedservices.partnership.governance.decision.DecisionDates;
import uk.sharedservices.partnership.governance.decision.DecisionRecord;
import uk.sharedservices.partnership.governance.profile.GovernanceProfile;
import uk.sharedservices.partnership.governance.profile.GovernanceProfiles;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.Constitutions;
import uk.sharedservices.partnership.rule.RuleOutcome;

@DisplayName("The governance profiles that ship")
class PublishedDecisionsTest {

    private static final GovernanceProfiles PROFILES = Constitutions.profiles();

    @Test
    @DisplayName("give every published decision of Stockport and Trafford the day on which it took effect")
    void agreeWithTheRecords() throws IOException {
        List<String> checked = new ArrayList<>();
        for (JsonNode record : records()) {
            String council = record.at("/given/council").asText();
            for (GovernanceProfile profile : PROFILES.profiles()) {
                if (profile.name().equals(council)) {
                    RuleOutcome heldAgainstTheRule = DecisionDates.of(
                                    decision(profile, record), CallIn.by(PROFILES, BankHolidays.englandAndWales()))
                            .variances()
                            .get(0);
                    assertThat(heldAgainstTheRule)
                            .as(record.path("id").asText())
                            .isInstanceOf(RuleOutcome.Met.class);
                    checked.add(council);
                }
            }
        }

        assertThat(checked).filteredOn("Stockport"::equals).hasSize(7);
        assertThat(checked).filteredOn("Trafford"::equals).hasSize(5);
    }

    private static DecisionRecord decision(GovernanceProfile profile, JsonNode record) {
        LocalDate published = LocalDate.parse(record.at("/given/published").asText());
        return DecisionRecord.builder()
                .council(profile.council())
                .maker(DecisionMaker.EXECUTIVE)
                .decidedOn(published)
                .publishedOn(published)
                .effectiveFrom(
                        LocalDate.parse(record.at("/expect/effectiveFrom").asText()))
                .build();
    }

    private static JsonNode records() throws IOException {
        return JsonMapper.builder()
                .build()
                .readTree(Objects.requireNonNull(
                        PublishedDecisionsTest.class.getResourceAsStream("/vectors/call-in.json"), "call-in.json"))
                .path("cases");
    }
}
