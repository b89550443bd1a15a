package uk.sharedservices.partnership.web.page;

/** Answers requests for a page. */
@FunctionalInterface
public interface PageHandler {

    /** Answers a request. */
    void answer(PageRequest request);
}
