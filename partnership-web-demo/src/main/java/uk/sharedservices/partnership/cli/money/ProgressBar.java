package uk.sharedservices.partnership.cli.money;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationWatch;

/** A bar that grows on a terminal. Where nobody watches there is none. */
final class ProgressBar implements SimulationWatch {

    private static final int WIDTH = 40;
    private static final int WHOLE = 100;

    private final PrintWriter terminal;
    private int shown = -1;

    private ProgressBar(PrintWriter terminal) {
        this.terminal = terminal;
    }

    /** Returns what watches a simulation: a bar if someone does. */
    static SimulationWatch on(PrintWriter terminal, boolean watched) {
        return watched ? new ProgressBar(terminal) : SimulationWatch.NONE;
    }

    /** Returns whether the program runs on a terminal, and not in a pipe. */
    @SuppressWarnings("SystemConsoleNull") // and where it is not null, it is asked
    static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // From Java 22 there is a console in a pipe too, which says so.
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }

    @Override
    public boolean goOn(long done, long inAll) {
        int percent = (int) (WHOLE * done / inAll);
        if (percent != shown) {
            shown = percent;
            int filled = percent * WIDTH / WHOLE;
            terminal.printf(Locale.ROOT, "\r[%s%s] %3d %%", "#".repeat(filled), " ".repeat(WIDTH - filled), percent);
            if (percent == WHOLE) {
                terminal.print("\r" + " ".repeat(WIDTH + 8) + "\r");
            }
            terminal.flush();
        }
        return true;
    }
}
