package uk.sharedservices.partnership.web.page;

import java.util.Optional;
import uk.sharedservices.partnership.web.chosen.Chosen;
import uk.sharedservices.partnership.web.form.Form;

/**
 * What the layout and the fields of a page are filled in from.
 *
 * @param tab  where it belongs; empty if it belongs nowhere
 * @param heading  its heading
 * @param chosen  the partnership that is asked; empty on a page that tells of none
 * @param form  what was typed
 * @param token  what forms that change something must send back
 */
public record Page(Optional<Tab> tab, String heading, Optional<Chosen> chosen, Form form, String token) {

    /** Returns the title of the window, which says first when something is wrong. */
    public String title() {
        return form.isSound() ? heading : "Error: " + heading;
    }

    /** Returns whether it belongs to a tab. */
    public boolean isWithin(Tab other) {
        return tab.filter(other::equals).isPresent();
    }

    /** Returns the address of a tab for the same partnership. */
    public String to(Tab other) {
        return other.address() + chosen.map(asked -> "?" + asked.onwards()).orElse("");
    }
}
