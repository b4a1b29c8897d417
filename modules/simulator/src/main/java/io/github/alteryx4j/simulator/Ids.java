package io.github.alteryx4j.simulator;

import java.util.Base64;
import java.util.Random;
import java.util.UUID;

/** Ids and tokens of the server's shape. Not secure, on purpose: secure randomness may block an event loop. */
final class Ids {

    private final Random random = new Random();
    private int count;

    /** 24 hexadecimal digits, unique in this simulator and growing. */
    synchronized String next() {
        return String.format("64f0%08x%012x", ++count, random.nextLong() & 0xffff_ffff_ffffL);
    }

    /** An id of the kind that DCM uses. */
    String uuid() {
        long high = (random.nextLong() & ~0xf000L) | 0x4000L;
        long low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }

    /** Several hundred characters of base64url, as the server's opaque tokens are. */
    String token() {
        byte[] bytes = new byte[320];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
