package uk.sharedservices.partnership.reporting.chart.ladder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import uk.sharedservices.partnership.reporting.chart.PictureLaws;
import uk.sharedservices.partnership.reporting.chart.ladder.Ladder.Lane;
import uk.sharedservices.partnership.reporting.chart.ladder.Ladder.Step;

@Label("A ladder timeline")
class LadderPictureProperties {

    private static final LocalDate DAY = LocalDate.of(2022, 11, 23);

    @Property(tries = 150)
    @Label("fits its sheet with any lanes, steps, names and stretches of time")
    void fits(
            @ForAll @IntRange(min = 1, max = 5) int lanes,
            @ForAll @IntRange(max = 6) int steps,
            @ForAll @IntRange(min = 1, max = 4_000) int days,
            @ForAll @StringLength(min = 1, max = 80) String name,
            @ForAll Random random) {
        String clean = "n" + name.replaceAll("\\p{C}", "?");
        List<Lane> all = new ArrayList<>();
        for (int lane = 0; lane < lanes; lane++) {
            List<Step> own = new ArrayList<>();
            for (int step = 0; step < (lane == 0 ? steps + 1 : steps); step++) {
                LocalDate from = DAY.plusDays(random.nextInt(days));
                own.add(new Step(
                        clean,
                        from,
                        from.plusDays(random.nextInt(days)),
                        random.nextBoolean(),
                        random.nextBoolean() ? clean : ""));
            }
            all.add(new Lane(clean, random.nextBoolean(), own));
        }
        Optional<LocalDate> asAt =
                random.nextBoolean() ? Optional.of(DAY.plusDays(random.nextInt(days))) : Optional.empty();
        PictureLaws.hold(
                LadderPicture.of(new Ladder("a plan", all, asAt, List.of(), List.of()))
                        .orElseThrow(),
                5_000);
    }
}
