package io.github.alteryx4j.spring.test;

import io.github.alteryx4j.simulator.AlteryxSimulator;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Faults and recorded requests of one test are no business of the next one with the same context. */
final class ForgettingListener extends AbstractTestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext().getBeanProvider(AlteryxSimulator.class).ifUnique(simulator -> {
                simulator.faults().clear();
                simulator.requests().clear();
            });
        }
    }
}
