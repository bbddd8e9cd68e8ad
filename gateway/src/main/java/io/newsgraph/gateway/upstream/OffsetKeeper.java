package io.newsgraph.gateway.upstream;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** Keeps times in the offset a service gives them, instead of turning them into UTC. */
@Singleton
final class OffsetKeeper implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper json) {
    json.disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
  }
}
