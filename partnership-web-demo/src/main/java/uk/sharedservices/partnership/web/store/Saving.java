package uk.sharedservices.partnership.web.store;

/** What came of saving a draft. */
public sealed interface Saving {

    /**
     * It was saved, and stays saved if the program is killed now.
     *
     * @param entry  what is told of the new version
     */
    record Saved(Version.Entry entry) implements Saving {}

    /**
     * It was not saved: another version was saved over the one that it was made from.
     *
     * @param latest  the latest version now
     */
    record MovedOn(Version latest) implements Saving {}

    /**
     * It was not saved: there is no room.
     *
     * @param why  a sentence for the user
     */
    record Full(String why) implements Saving {}
}
