package io.github.alteryx4j.spring.test.app;

import org.springframework.stereotype.Component;

/** What has nothing to do with Alteryx Server. */
@Component
public class Archive {}
