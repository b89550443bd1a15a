package uk.sharedservices.partnership.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.reporting.figures.finding.Grade;

@DisplayName("The linter raises nothing where figures only stand near each other")
class QuietTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Savings of £270k were sought and £0.048m was set aside, out of £242.095m.",
                "Costs of £2m for staff and £1m for premises; the total budget is £5m.",
                "The range is £70m to £100m, an increase on the £60m before.",
                "From £70m to £100m was forecast, and an increase of £5m a year from £30.83m to £50m is expected.",
                "The deficit brought forward is £3.243m (£1.686m the year before), in-year £2.257m, carried forward £5.5m.",
                "The deficit brought forward was £1.686m and the in-year £1.557m, carried forward £3.243m. The deficit brought"
                        + " forward was £3.243m and the in-year £0.063m, carried forward £3.306m.",
                "The in-year position was £4.581m; after a transfer, the deficit brought forward of £3.243m became a deficit"
                        + " carried forward of £5.500m.",
                "Just under £8m was brought forward, in-year £2m, carried forward £12m.",
                "It is more than £2m, less than £5m, which is £9m short.",
                "The grant of £242.095m, 2.27% of £5.500m being the deficit.",
                "About 2% of £242.095m is £5.500m.",
                "A rise of 5% from 2020-21 to £5m.",
                "Pay rose by £1,925 from £20,000 to £22,000 on average.",
                "The surplus of £1m became a deficit: an increase of £3m from £1m to £2m, surplus to deficit.",
                "We sat on 28 May and sun 29 May 2022 was warm.",
                "Tel 0161 496 0123, ref 23/11/22, version 2022.11.23, page 3 of 5.",
                "The posts are shared for 12 months; four weeks later, on 21 December 2022, they end.",
                "The 12-month review was due by 31 March 2022, 24 months from the start on 1 April 2021.",
                "For over four years the councils have worked together since 2018.",
                "Date: 23 November 2022. In the 3 months since the inspection of 1 November 2021 was published, much was done.",
                "The report was due within 10 working days of 23 November 2022, by 30 November 2022.",
                "Notice of 6 months ends on 31 March; the council gave it on 1 May 2022.",
                "Published on 14 November 2022, 5 clear days before the meeting of 23 November 2022.",
                "| Item | £m |\n|---|---|\n| A | 1.0 |\n| of which B | 0.5 |\n| Total | 1.0 |\n",
                "| Item | £m |\n|---|---|\n| A | 1.0 |\n| B | n/a |\n| Total | 3.0 |\n",
                "| Item | Number |\n|---|---|\n| A | 1 |\n| B | 1 |\n| Total | 3 |\n",
                "| Line | £m |\n|---|---|\n| Brought forward | 3.243 |\n| In-year | 2.257 |\n| Grant | (1.000) |\n| Carried forward |"
                        + " 4.600 |\n"
            })
    @DisplayName("or where other words let them be right")
    void nothingRaised(String text) {
        assertThat(FigureLinter.ofText(text).with(Grade.DOES_NOT_AGREE)).isEmpty();
    }
}
