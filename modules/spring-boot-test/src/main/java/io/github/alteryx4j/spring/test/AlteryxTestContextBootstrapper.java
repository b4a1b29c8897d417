package io.github.alteryx4j.spring.test;

import org.springframework.boot.test.autoconfigure.TestSliceTestContextBootstrapper;

/** Makes {@link AlteryxTest} a slice. */
final class AlteryxTestContextBootstrapper extends TestSliceTestContextBootstrapper<AlteryxTest> {}
