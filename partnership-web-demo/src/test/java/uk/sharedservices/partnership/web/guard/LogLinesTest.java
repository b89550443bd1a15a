package uk.sharedservices.partnership.web.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A line of the log, as the program ships it,")
class LogLinesTest {

    @ParameterizedTest(name = "between {index}")
    @ValueSource(
            strings = {
                "\r\n",
                "\n",
                "\r",
                "\u0085",
                "\u2028",
                "\u2029",
                "\u000b",
                "\f",
                "\u001b[2K",
                "\u009b2K",
                "\u202e",
                "\u2066"
            })
    @DisplayName("stays one line, whatever an argument holds, and moves no cursor")
    void staysOne(String between) throws Exception {
        String line = line("asked for {}", "a page" + between + "12:00:00.000 ERROR forged");

        assertThat(line)
                .contains("asked for a page ", "12:00:00.000 ERROR forged")
                .endsWith(System.lineSeparator());
        assertThat(line.stripTrailing()).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");
    }

    private static String line(String message, String argument) throws Exception {
        LoggerContext context = new LoggerContext();
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(Objects.requireNonNull(LogLinesTest.class.getResource("/logback.xml")));
        Logger root = context.getLogger("ROOT");
        ConsoleAppender<ILoggingEvent> shipped = (ConsoleAppender<ILoggingEvent>) root.getAppender("stderr");
        LoggingEvent event = new LoggingEvent(
                LogLinesTest.class.getName(),
                root,
                Level.WARN,
                message,
                new IllegalStateException(argument),
                new Object[] {argument});
        return new String(shipped.getEncoder().encode(event), UTF_8);
    }
}
