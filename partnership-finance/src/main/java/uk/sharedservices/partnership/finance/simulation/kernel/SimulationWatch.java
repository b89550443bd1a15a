package uk.sharedservices.partnership.finance.simulation.kernel;

/** Watches a simulation, and may stop it. It is called by the thread that asked for the simulation, and by no other. */
public interface SimulationWatch {

    /** Watches nothing. */
    SimulationWatch NONE = (done, inAll) -> true;

    /**
     * Told now and then how far it is, and at the end.
     *
     * @param done  runs done, each authority's counted
     * @param inAll  how many there are
     * @return whether to go on; if not, the simulation ends with {@link java.util.concurrent.CancellationException}
     */
    boolean goOn(long done, long inAll);
}
