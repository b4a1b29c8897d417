package io.github.alteryx4j.simulator;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives JUnit tests an {@link AlteryxSimulator} as parameter, and closes it.
 *
 * <p>With {@code @ExtendWith} or in a static {@code @RegisterExtension} field all tests of the class share one. In an
 * instance field, or when made by {@link #perTest}, each test has its own.
 */
public final class AlteryxSimulatorExtension implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(AlteryxSimulatorExtension.class);

    private final Consumer<SimulatorBuilder> setUp;
    private final boolean perTest;
    private volatile @Nullable AlteryxSimulator current;

    /** With all defaults; this is the constructor that {@code @ExtendWith} calls. */
    public AlteryxSimulatorExtension() {
        this(builder -> {}, false);
    }

    private AlteryxSimulatorExtension(Consumer<SimulatorBuilder> setUp, boolean perTest) {
        this.setUp = setUp;
        this.perTest = perTest;
    }

    public static AlteryxSimulatorExtension perClass(Consumer<SimulatorBuilder> setUp) {
        return new AlteryxSimulatorExtension(setUp, false);
    }

    public static AlteryxSimulatorExtension perTest(Consumer<SimulatorBuilder> setUp) {
        return new AlteryxSimulatorExtension(setUp, true);
    }

    /** The simulator of the running test; tests that run side by side use the parameter instead. */
    public AlteryxSimulator simulator() {
        AlteryxSimulator simulator = current;
        if (simulator == null) {
            throw new IllegalStateException("The simulator starts with the test");
        }
        return simulator;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!perTest) {
            current = simulator(context);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        current = simulator(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == AlteryxSimulator.class;
    }

    @Override
    public AlteryxSimulator resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return simulator(context);
    }

    /** Found in the store of this context or one around it, or else started; the store closes what it holds. */
    private AlteryxSimulator simulator(ExtensionContext context) {
        return context.getStore(NAMESPACE).computeIfAbsent(this, key -> started(), AlteryxSimulator.class);
    }

    private AlteryxSimulator started() {
        SimulatorBuilder builder = AlteryxSimulator.builder();
        setUp.accept(builder);
        return builder.start();
    }
}
