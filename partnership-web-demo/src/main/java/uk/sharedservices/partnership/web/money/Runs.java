package uk.sharedservices.partnership.web.money;

import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationWatch;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.web.guard.Refusal;
import uk.sharedservices.partnership.web.page.PageRequest;

/**
 * Simulations that take longer than a page may: two at once, and the last sixteen kept by the address that asks for them. They are
 * held in memory alone, for the address brings back the same figures.
 */
final class Runs {

    private static final int AT_ONCE = 2;
    private static final int KEPT = 16;
    private static final String SECONDS_TO_THE_NEXT_LOOK = "3";

    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE, task -> {
        Thread worker = new Thread(task, "simulation");
        worker.setDaemon(true);
        return worker;
    });
    private final Map<String, Run> kept = new LinkedHashMap<>();
    private final List<Run> underWay = new ArrayList<>();

    /**
     * Shows what came of a run or, while it is under way, how far it is on a page that asks again by itself.
     *
     * @param request  the request
     * @param part  the part of the page about money
     * @param address  the address of the run
     * @param asks  what it asks
     * @param shows  shows what came of it
     */
    void show(
            PageRequest request,
            MoneyPart part,
            String address,
            Function<SimulationWatch, Report> asks,
            Consumer<Report> shows) {
        Optional<Run> run = of(address, asks);
        boolean isOver = run.filter(Run::isOver).isPresent(); // asked first, for it may end in between
        Optional<Report> report = run.flatMap(Run::report);
        if (report.isPresent()) {
            shows.accept(report.get());
            return;
        }
        if (run.filter(Run::isCancelled).isPresent()) {
            request.show("money/cancelled.jte", "The run was cancelled", Map.of("part", part, "address", address));
            return;
        }
        if (isOver) {
            forget(address);
            throw new Refusal(
                    HttpStatus.INTERNAL_SERVER_ERROR, "Sorry, there is a problem", "The run failed. Ask again.");
        }
        boolean byItself = request.form().value("look").isEmpty();
        if (byItself) {
            request.http().header("Refresh", SECONDS_TO_THE_NEXT_LOOK);
        }
        Run.Progress progress = run.map(Run::progress).orElse(new Run.Progress(0, 0));
        request.show(
                "money/running.jte",
                run.isPresent() ? "The simulation is under way" : "The simulation waits for others to end",
                Map.of(
                        "part",
                        part,
                        "address",
                        address,
                        "done",
                        progress.done(),
                        "inAll",
                        progress.inAll(),
                        "byItself",
                        byItself));
    }

    /** Returns the run of an address, cancelled or not, begun if there is room for one more; empty if there is none. */
    synchronized Optional<Run> of(String address, Function<SimulationWatch, Report> asks) {
        Optional<Run> known = Optional.ofNullable(kept.get(address));
        if (known.isPresent()) {
            return known;
        }
        underWay.removeIf(Run::isOver);
        if (underWay.size() >= AT_ONCE) {
            return Optional.empty();
        }
        for (Iterator<Run> oldest = kept.values().iterator(); kept.size() >= KEPT && oldest.hasNext(); ) {
            if (oldest.next().isOver()) {
                oldest.remove();
            }
        }
        Run begun = new Run(asks);
        kept.put(address, begun);
        underWay.add(begun);
        workers.execute(begun);
        return Optional.of(begun);
    }

    /** Cancels the run of an address, and keeps that it was; one that has its figures keeps them. Returns whether there was one. */
    synchronized boolean cancel(String address) {
        Optional<Run> run = Optional.ofNullable(kept.get(address)).filter(each -> !each.isOver());
        run.ifPresent(Run::cancel);
        return run.isPresent();
    }

    /** Forgets that the run of an address was cancelled, so that who asks it next begins it anew. */
    synchronized void again(String address) {
        if (Optional.ofNullable(kept.get(address)).filter(Run::isCancelled).isPresent()) {
            kept.remove(address);
        }
    }

    private synchronized void forget(String address) {
        kept.remove(address);
    }
}
