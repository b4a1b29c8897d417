package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.client.Decoding.Outcome;
import io.github.alteryx4j.testing.Targets;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;

/** What a fuzzer may feed; see {@link Targets}. */
public final class FuzzTarget {

    private static final List<Integer> STATUSES = List.of(302, 400, 401, 403, 404, 405, 409, 429, 500, 503);

    static final Targets TARGETS = new Targets(
            Map.of(
                    "list", FuzzTarget::list,
                    "whole", FuzzTarget::whole,
                    "error", FuzzTarget::error,
                    "address", FuzzTarget::address,
                    "form", FuzzTarget::form,
                    "time", FuzzTarget::time),
            seeds());

    private FuzzTarget() {}

    public static void fuzzerInitialize(String[] arguments) {
        TARGETS.choose(arguments);
    }

    public static void fuzzerTestOneInput(byte[] data) {
        TARGETS.feed(data);
    }

    private static List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        for (int i = 0; i < Math.min(256, AnswerTypes.ALL.size()); i++) {
            String sample = AnswerTypes.ALL.get(i).sample();
            seeds.add(Targets.seed(i, i % 2 == 0 ? sample : "[" + sample + " ,\n" + sample + "]"));
        }
        ErrorBodyPropertiesTest.BODIES.forEach(body -> seeds.add(Targets.seed(1, body)));
        AddressPropertiesTest.PASTED.forEach(address -> seeds.add(Targets.seed(0, address)));
        TimePropertiesTest.TIMES.forEach(time -> seeds.add(Targets.seed(0, time)));
        return seeds;
    }

    private static Class<?> type(int choice) {
        return AnswerTypes.ALL.get(choice % AnswerTypes.ALL.size()).type();
    }

    private static List<byte[]> halves(byte[] data) {
        int middle = data.length == 0 ? 0 : (data[data.length / 2] & 0xff) % data.length;
        return List.of(Arrays.copyOf(data, middle), Arrays.copyOfRange(data, middle, data.length));
    }

    private static void list(int choice, byte[] data) {
        Outcome whole = Decoding.list(type(choice), List.of(data));
        Outcome cut = Decoding.list(type(choice), halves(data));
        assertThat(cut.elements()).hasSameSizeAs(whole.elements());
        assertThat(cut.error() == null).isEqualTo(whole.error() == null);
    }

    private static void whole(int choice, byte[] data) {
        Outcome whole = Decoding.whole(type(choice), List.of(data));
        Outcome cut = Decoding.whole(type(choice), halves(data));
        assertThat(cut.error() == null).isEqualTo(whole.error() == null);
    }

    private static void error(int choice, byte[] data) {
        Decoding.error(STATUSES.get(choice % STATUSES.size()), Map.of(), halves(data));
    }

    private static void address(int choice, byte[] data) {
        String text = new String(data, choice % 2 == 0 ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16BE);
        try {
            AddressPropertiesTest.checkAddress(text);
            AddressPropertiesTest.checkId(text);
        } catch (AlteryxException refused) {
            throw new AssertionError(refused);
        }
    }

    private static void form(int choice, byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        int middle = Math.min(text.length(), choice);
        MultipartPropertiesTest.check(
                List.of(text.substring(0, middle)), List.of(text.substring(middle)), text.substring(middle), data);
    }

    private static void time(int choice, byte[] data) {
        try {
            TimePropertiesTest.check(new String(data, StandardCharsets.UTF_8));
        } catch (JacksonException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
