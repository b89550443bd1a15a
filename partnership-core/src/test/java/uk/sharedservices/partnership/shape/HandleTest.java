package uk.sharedservices.partnership.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.BinaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A method of the model that is called often")
class HandleTest {

    /** More than are called by reflection. */
    private static final int OFTEN = 40;

    @Test
    @DisplayName("returns the same from first to last")
    void returnsTheSame() throws Exception {
        BinaryOperator<Object> plus = plus();
        for (int time = 0; time < OFTEN; time++) {
            assertThat(plus.apply(new Sum(4), time)).as("call %d", time).isEqualTo(4 + time);
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalArgumentException.class, StackOverflowError.class})
    @DisplayName("throws what it throws, as it is, from first to last")
    void throwsAsItIs(Class<? extends Throwable> type) throws Exception {
        Throwable thrown = type.getConstructor().newInstance();
        BinaryOperator<Object> plus = plus();
        for (int time = 0; time < OFTEN; time++) {
            assertThatThrownBy(() -> plus.apply(new Sum(4), thrown)).isSameAs(thrown);
        }
    }

    private static BinaryOperator<Object> plus() throws NoSuchMethodException {
        return Handle.ofTwo(Sum.class.getDeclaredMethod("plus", Object.class));
    }

    /** Stands for a type of the model. */
    static final class Sum {

        private final int start;

        private Sum(int start) {
            this.start = start;
        }

        Object plus(Object value) {
            if (value instanceof RuntimeException thrown) {
                throw thrown;
            }
            if (value instanceof Error thrown) {
                throw thrown;
            }
            return start + (int) value;
        }
    }
}
