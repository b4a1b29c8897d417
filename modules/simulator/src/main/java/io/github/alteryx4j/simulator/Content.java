package io.github.alteryx4j.simulator;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.LongUnaryOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SynchronousSink;
import reactor.core.scheduler.Schedulers;

/** Bytes to download that need not fit into memory. */
record Content(long size, Flux<byte[]> chunks) {

    private static final int CHUNK = 64 * 1024;

    static Content of(byte[] bytes) {
        return new Content(bytes.length, Flux.just(bytes));
    }

    static Content generated(long size, LongUnaryOperator byteAt) {
        return new Content(size, Flux.generate(() -> 0L, (Long position, SynchronousSink<byte[]> sink) -> {
            int length = (int) Math.min(CHUNK, size - position);
            if (length <= 0) {
                sink.complete();
                return position;
            }
            byte[] chunk = new byte[length];
            for (int i = 0; i < length; i++) {
                chunk[i] = (byte) byteAt.applyAsLong(position + i);
            }
            sink.next(chunk);
            return position + length;
        }));
    }

    /** Read on a thread that may block. */
    static Content file(Path path, long size) {
        Flux<byte[]> chunks = Flux.using(() -> FileChannel.open(path), Content::read, Content::close);
        return new Content(size, chunks.subscribeOn(Schedulers.boundedElastic()));
    }

    private static Flux<byte[]> read(FileChannel channel) {
        return Flux.generate(sink -> {
            try {
                ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
                int length = channel.read(buffer);
                if (length < 0) {
                    sink.complete();
                } else {
                    sink.next(Arrays.copyOf(buffer.array(), length));
                }
            } catch (IOException e) {
                sink.error(e);
            }
        });
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot close a file that was only read", e);
        }
    }
}
