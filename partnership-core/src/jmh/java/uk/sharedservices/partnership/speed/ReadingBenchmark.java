package uk.sharedservices.partnership.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.arrangement.PartnershipState;
import uk.sharedservices.partnership.arrangement.check.PartnershipCheck;
import uk.sharedservices.partnership.arrangement.check.RuleFinding;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.file.PartnershipFile;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.EnglishCouncils;
import uk.sharedservices.partnership.validation.Checked;

/** A partnership file of so many workstreams: read by Jackson into a tree, read and checked by the library, and asked. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReadingBenchmark {

    private static final LocalDate REPORT_B = LocalDate.of(2022, 11, 23);

    @Param({"10", "100", "1000", "10000"})
    private int workstreams;

    private final JsonMapper jackson = new JsonMapper();
    private final WorkingDayCalendar calendar = BankHolidays.englandAndWales();
    private byte[] file = {};
    private Partnership partnership = Partnership.builder().title("none yet").build();

    /** Writes the file. */
    @Setup
    public void write() {
        file = ManyWorkstreams.file(workstreams);
        partnership = PartnershipFile.read(file).orThrow();
    }

    /** Jackson alone, as it comes. */
    @Benchmark
    public JsonNode readTree() throws IOException {
        return jackson.readTree(file);
    }

    /** The library: read, every fault looked for, and built. */
    @Benchmark
    public Checked<Partnership> readPartnership() {
        return PartnershipFile.read(file);
    }

    /** Every rule put to it. */
    @Benchmark
    public List<RuleFinding> putEveryRule() {
        return PartnershipCheck.of(partnership, REPORT_B, calendar, EnglishCouncils.register());
    }

    /** How it stands on a day. */
    @Benchmark
    public PartnershipState asAt() {
        return partnership.asAt(REPORT_B, calendar);
    }
}
