package uk.sharedservices.partnership.web.yours.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.web.form.Form;
import uk.sharedservices.partnership.web.yours.field.Laid.Field;
import uk.sharedservices.partnership.web.yours.field.Laid.Fold;
import uk.sharedservices.partnership.web.yours.field.Laid.Input;

@DisplayName("An agreement laid out in fields")
class LayoutTest {

    private static final Steps AGREEMENT = Steps.ofPath("$.agreements[0]");

    private final ObjectNode file = (ObjectNode)
            PartnershipJson.tree(ReferencePartnership.file(), Integer.MAX_VALUE).orThrow();

    @Test
    @DisplayName("asks every field that the schema has, by the kind of field that suits it")
    void asksEveryField() {
        Map<String, Laid> laid = laid(List.of());

        assertThat(field(laid, "name").input()).isEqualTo(Input.LINES);
        assertThat(field(laid, "parties").choices()).extracting("value").containsExactly("E08000008", "E08000007");
        assertThat(field(laid, "parties").input()).isEqualTo(Input.ANY_OF);
        assertThat(field(laid, "exitApproval").choices())
                .extracting("label")
                .containsExactly("None chosen", "Giver", "Every party");
        assertThat(field(laid, "term-firstDay").input()).isEqualTo(Input.DAY);
        assertThat(field(laid, "noticeClause-period-amount").value()).isEqualTo("4");
        assertThat(field(laid, "source-document").choices()).hasSize(6);
        assertThat(field(laid, "renewal-byItself").choices())
                .extracting("label")
                .containsExactly("Choose one", "Yes", "No");
        assertThat(laid).containsKeys("file-agreements-0-serviceClause-methods", "file-agreements-0-notices");
    }

    @Test
    @DisplayName("folds away what may be left out, unless something in it is to be seen")
    void foldsAway() {
        assertThat(((Laid.Group) at(laid(List.of()), "noticeClause")).fold()).isEqualTo(Fold.SHUT);
        assertThat(((Laid.Group) at(laid(List.of(AGREEMENT.then("noticeClause").then("period"))), "noticeClause"))
                        .fold())
                .isEqualTo(Fold.OPEN);
        assertThat(((Laid.Group) at(laid(List.of()), "source")).fold()).isEqualTo(Fold.NONE);
    }

    @Test
    @DisplayName("keeps what cannot be right as it was typed, so that the check can tell of it")
    void keepsWhatCannotBeRight() {
        Form form = shown();
        form.fillIn("file-agreements-0-noticeClause-period-amount", "four");
        form.fillInDay("file-agreements-0-term-firstDay", "31", "2", "");
        ObjectNode typed = Typed.into(file, AGREEMENT, form);

        assertThat(AGREEMENT.in(typed).at("/noticeClause/period/amount").textValue())
                .isEqualTo("four");
        assertThat(AGREEMENT.in(typed).at("/term/firstDay").textValue()).isEqualTo("-02-31");
    }

    @Test
    @DisplayName("leaves out what was emptied, and takes an optional part that was filled in")
    void leavesOutWhatWasEmptied() {
        Form form = shown();
        form.fillIn("file-agreements-0-name", " ");
        form.fillIn("file-agreements-0-renewal-byItself", "true");
        form.fillIn("file-agreements-0-renewal-atMost", "2");
        ObjectNode typed = Typed.into(file, AGREEMENT, form);

        assertThat(AGREEMENT.in(typed).has("name")).isFalse();
        assertThat(AGREEMENT.in(typed).path("renewal").toString()).isEqualTo("{\"byItself\":true,\"atMost\":2}");
    }

    @Test
    @DisplayName("keeps what no field can show, and offers to take it out")
    void keepsWhatNoFieldCanShow() {
        ((ObjectNode) AGREEMENT.in(file)).put("unknown", 1).putArray("term").add("?");
        Map<String, Laid> laid = laid(List.of());

        assertThat(at(laid, "unknown")).isInstanceOf(Laid.Unfit.class);
        assertThat(at(laid, "term")).isInstanceOf(Laid.Unfit.class);
        assertThat(Typed.into(file, AGREEMENT, shown())).isEqualTo(file);
        FilePart.remove(file, AGREEMENT.then("unknown"));
        assertThat(AGREEMENT.in(file).has("unknown")).isFalse();
    }

    @Test
    @DisplayName("gets an entry more of a list that is not there yet, until nothing was typed into it")
    void getsAnEntryMore() {
        Steps purposes = Steps.ofPath("$.boards[3].termsOfReference.purposes");

        assertThat(FilePart.add(file, AGREEMENT.then("breakPoints")))
                .isEqualTo(AGREEMENT.then("breakPoints").then(0));
        assertThat(AGREEMENT.in(file).path("breakPoints").toString()).isEqualTo("[{}]");
        assertThat(Typed.into(file, AGREEMENT, shown()).at("/agreements/0").has("breakPoints"))
                .isFalse();
        assertThat(FilePart.add(file, purposes).in(file).isMissingNode()).isTrue();
    }

    private Form shown() {
        Form form = Form.of(Map.of());
        laid(List.of()).values().forEach(each -> {
            if (each instanceof Field field) {
                Typed.fill(form, field);
            }
        });
        return form;
    }

    private Map<String, Laid> laid(List<Steps> unfolded) {
        Map<String, Laid> byId = new HashMap<>();
        new Layout(file, unfolded).part(AGREEMENT).forEach(laid -> laid.each(each -> byId.put(each.id(), each)));
        return byId;
    }

    private static Laid at(Map<String, Laid> laid, String id) {
        return Objects.requireNonNull(laid.get("file-agreements-0-" + id), id);
    }

    private static Field field(Map<String, Laid> laid, String id) {
        return (Field) at(laid, id);
    }
}
