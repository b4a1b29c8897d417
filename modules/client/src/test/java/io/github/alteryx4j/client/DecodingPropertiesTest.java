package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.client.Decoding.Outcome;
import io.github.alteryx4j.testing.Cases;
import io.github.alteryx4j.testing.Noise;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever bytes a success carries, they become data or an UndecodableAnswerException. */
class DecodingPropertiesTest {

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> elements(Random random, String sample) {
        List<String> elements = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            elements.add(random.nextInt(4) == 0 ? sample : Noise.mutated(random, sample));
        }
        return elements;
    }

    private static String list(Random random, List<String> elements) {
        return "[" + String.join(random.nextBoolean() ? "," : " ,\r\n\t", elements) + "]";
    }

    @Test
    void everyAnswerTypeIsReadFromItsSample() {
        assertThat(AnswerTypes.ALL).hasSizeGreaterThan(60).allSatisfy(answer -> {
            assertThat(Decoding.whole(answer.type(), List.of(bytes(answer.sample())))
                            .error())
                    .isNull();
        });
    }

    @Test
    void anyCutOfAListGivesWhatTheWholeGives() {
        Cases.check(1_500, random -> {
            AnswerTypes answer = Noise.pick(random, AnswerTypes.ALL);
            List<String> elements = elements(random, answer.sample());
            byte[] json = bytes(list(random, elements));
            Outcome whole = Decoding.list(answer.type(), List.of(json));
            Outcome cut = Decoding.list(answer.type(), Noise.cut(random, json));
            assertThat(cut.elements()).isEqualTo(whole.elements());
            assertThat(cut.error() == null).isEqualTo(whole.error() == null);

            List<Object> oneByOne = new ArrayList<>();
            for (String element : elements) {
                Outcome one = Decoding.whole(answer.type(), List.of(bytes(element)));
                boolean isNull = String.valueOf(one.error()).contains("nothing came");
                if (one.error() != null && !isNull) {
                    break;
                }
                oneByOne.addAll(one.elements());
            }
            assertThat(whole.elements()).isEqualTo(oneByOne);
        });
    }

    @Test
    void aListThatIsCutOffGivesItsFirstElementsAndSaysSo() {
        Cases.check(1_000, random -> {
            AnswerTypes answer = Noise.pick(random, AnswerTypes.ALL);
            byte[] json = bytes("[" + String.join(",", java.util.Collections.nCopies(3, answer.sample())) + "]");
            byte[] part = java.util.Arrays.copyOf(json, 1 + random.nextInt(json.length - 1));
            Outcome all = Decoding.list(answer.type(), List.of(json));
            Outcome cut = Decoding.list(answer.type(), Noise.cut(random, part));
            assertThat(cut.error()).isNotNull();
            assertThat(all.elements().subList(0, cut.elements().size())).isEqualTo(cut.elements());
        });
    }

    @Test
    void anyBytesOfAListAreElementsAndThenAnEnd() {
        Cases.check(2_000, random -> {
            AnswerTypes answer = Noise.pick(random, AnswerTypes.ALL);
            byte[] json = Noise.mutated(random, bytes(list(random, elements(random, answer.sample()))));
            Outcome whole = Decoding.list(answer.type(), List.of(json));
            Outcome cut = Decoding.list(answer.type(), Noise.cut(random, json));
            assertThat(cut.elements()).isEqualTo(whole.elements());
            assertThat(cut.error() == null).isEqualTo(whole.error() == null);
        });
    }

    @Test
    void anyBytesOfAWholeBodyAreAValueOrAnError() {
        Cases.check(2_000, random -> {
            AnswerTypes answer = Noise.pick(random, AnswerTypes.ALL);
            byte[] json = bytes(random.nextBoolean() ? answer.sample() : Noise.mutated(random, answer.sample()));
            json = random.nextBoolean() ? json : Noise.mutated(random, json);
            Outcome one = Decoding.whole(answer.type(), List.of(json));
            Outcome cut = Decoding.whole(answer.type(), Noise.cut(random, json));
            assertThat(cut.elements()).isEqualTo(one.elements());
        });
    }

    @ParameterizedTest
    @Timeout(10)
    @ValueSource(
            strings = {"[", "{\"a\":", "[{},", "\"", "\\", ",", "9", "{\"a\":[", " ", "\ufeff", "\"\\u0000\":", "[[],"})
    void deepAndLongBodiesEnd(String scrap) {
        byte[] json = bytes(scrap.repeat(300_000 / scrap.length()));
        for (Class<?> type : List.of(Object.class, io.github.alteryx4j.client.job.Job.class)) {
            Decoding.whole(type, List.of(json));
            Decoding.list(type, List.of(json));
            Decoding.list(type, List.of(bytes("["), json));
            Decoding.list(type, List.of(bytes("{\"outputs\":"), json));
        }
    }
}
