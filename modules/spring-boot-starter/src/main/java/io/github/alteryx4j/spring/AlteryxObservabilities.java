package io.github.alteryx4j.spring;

import io.github.alteryx4j.micrometer.AlteryxObservability;
import io.github.alteryx4j.micrometer.ObservabilityBuilder;
import io.github.alteryx4j.resilience.Resilience;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.util.ClassUtils;

/** Makes what observes a client, one for each, as two in one would count as one. */
final class AlteryxObservabilities implements DisposableBean {

    private static final boolean HAS_RESILIENCE = ClassUtils.isPresent(
            "io.github.alteryx4j.resilience.Resilience", AlteryxObservabilities.class.getClassLoader());

    private final MeterRegistry meters;
    private final ObservationRegistry observations;
    private final BeanFactory beans;
    private final List<AlteryxObservability> made = new CopyOnWriteArrayList<>();

    AlteryxObservabilities(MeterRegistry meters, ObservationRegistry observations, BeanFactory beans) {
        this.meters = meters;
        this.observations = observations;
        this.beans = beans;
    }

    AlteryxObservability observability(String server) {
        AlteryxObservability observability = AlteryxObservability.of(meters, observations, options -> {
            options.name(server);
            if (HAS_RESILIENCE) {
                WithResilience.tell(options, beans);
            }
        });
        made.add(observability);
        return observability;
    }

    /** Removes the meters. */
    @Override
    public void destroy() {
        made.forEach(AlteryxObservability::close);
    }

    /** Apart, since its module may be missing. */
    private static final class WithResilience {

        private static void tell(ObservabilityBuilder options, BeanFactory beans) {
            beans.getBeanProvider(Resilience.class).ifUnique(options::resilience);
        }
    }
}
