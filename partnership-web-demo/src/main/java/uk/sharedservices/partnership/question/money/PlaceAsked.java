package uk.sharedservices.partnership.question.money;

import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.finance.national.Distribution;
import uk.sharedservices.partnership.finance.national.NationalView;
import uk.sharedservices.partnership.finance.national.Peers;
import uk.sharedservices.partnership.finance.national.Standing;
import uk.sharedservices.partnership.rule.Answer;

/**
 * "Where does a council stand among all, at 31 March 2024?"
 *
 * @param council  an English council, by name or GSS code
 */
public record PlaceAsked(String council) {

    /**
     * Where it stands.
     *
     * @param standing  its balance and its rank
     * @param peers  those most like it
     * @param distribution  how all of them are spread
     */
    public record Place(Answer<Standing> standing, Answer<Peers> peers, Answer<Distribution> distribution) {

        /** Returns the place of a council in what was published. */
        public static Place of(NationalView view, CouncilCode code) {
            return new Place(view.standing(code), view.peers(code), view.distribution());
        }
    }

    /** Returns its place. */
    public Place place() {
        return Place.of(NationalView.published(), EnglishCouncil.asked(council));
    }
}
