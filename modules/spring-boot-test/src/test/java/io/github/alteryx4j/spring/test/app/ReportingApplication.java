package io.github.alteryx4j.spring.test.app;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A little application. */
@SpringBootApplication
public class ReportingApplication {}
