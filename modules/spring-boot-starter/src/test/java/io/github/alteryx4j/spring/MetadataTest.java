package io.github.alteryx4j.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the IDE knows of our properties. */
class MetadataTest {

    @Test
    void everyPropertyHasADescriptionAndAType() throws Exception {
        List<JsonNode> properties = properties();
        assertThat(properties)
                .extracting(property -> property.path("name").asString())
                .contains(
                        "alteryx.base-url",
                        "alteryx.client-secret",
                        "alteryx.ssl.bundle",
                        "alteryx.proxy.password",
                        "alteryx.servers",
                        "alteryx.resilience.backoff.first",
                        "alteryx.journal.create-tables",
                        "management.health.alteryx.enabled");
        assertThat(properties).allSatisfy(property -> {
            assertThat(property.path("description").asString("")).isNotBlank().endsWith(".");
            assertThat(property.path("type").asString("")).isNotBlank();
        });
    }

    private static List<JsonNode> properties() throws Exception {
        List<JsonNode> properties = new ArrayList<>();
        for (URL url : Collections.list(
                MetadataTest.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json"))) {
            try (InputStream json = url.openStream()) {
                for (JsonNode property : JsonMapper.shared().readTree(json).path("properties")) {
                    if (property.path("name").asString().contains("alteryx")) {
                        properties.add(property);
                    }
                }
            }
        }
        return properties;
    }
}
