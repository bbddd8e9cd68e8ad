package io.newsgraph.gateway.analysis;

import io.newsgraph.gateway.upstream.ProblemMapper;
import io.newsgraph.gateway.upstream.ServiceName;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** analysis-service's reads of analyses. */
@Path("/analyses")
@RegisterRestClient(configKey = ServiceName.ANALYSIS_SERVICE)
@RegisterProvider(ProblemMapper.class)
interface AnalysisClient {

  /**
   * The most ids that one lookup takes where graphs are asked for; without them it is ten times
   * that.
   */
  int MAX_IDS = 1_000;

  @POST
  @Path("/lookup")
  Uni<Found> lookup(Lookup lookup);

  @POST
  @Path("/text")
  Uni<Analysis> text(Text text);

  record Text(String text, String title, String publishedAt, Set<String> fields) {}

  /**
   * @param first how many of each list, by its name
   */
  record Lookup(Set<String> articleIds, Set<String> fields, Map<String, Integer> first) {}

  record Found(List<AnalysisState> analyses) {

    public Found {
      analyses = List.copyOf(analyses);
    }
  }
}
