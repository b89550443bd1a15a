package uk.sharedservices.partnership.reporting.speed;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The engine by itself, with the same fonts and for the same standards, on a page with nothing but its number. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class BareEngineBenchmark {

    private static final String FONTS = "/uk/sharedservices/partnership/reporting/font/";
    private static final String EMPTY =
            "<html lang=\"en-GB\"><head><title>Empty</title><style>@page { size: A4; @bottom-right { font-family: 'Public"
                    + " Sans'; content: 'Page ' counter(page); } }</style></head><body></body></html>";

    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** An empty page. */
    @Benchmark
    public byte[] emptyPage() throws IOException {
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .withHtmlContent(EMPTY, "")
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(colours)
                .useFont(() -> font("PublicSans-Regular.ttf"), "Public Sans", 400, FontStyle.NORMAL, true)
                .useFont(() -> font("PublicSans-Bold.ttf"), "Public Sans", 700, FontStyle.NORMAL, true)
                .useFont(() -> font("DejaVuSansCondensed.ttf"), "DejaVu", 400, FontStyle.NORMAL, true)
                .useFont(() -> font("NotoEmoji-Regular.ttf"), "Emoji", 400, FontStyle.NORMAL, true)
                .toStream(out)
                .run();
        return out.toByteArray();
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(BareEngineBenchmark.class.getResourceAsStream(FONTS + file), file);
    }
}
