package io.newsgraph.article.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Takes in articles. */
@Path("/articles")
@Tag(name = "Articles")
@RunOnVirtualThread
public class IngestResource {

  private final Ingestion ingestion;
  private final MeterRegistry metrics;

  IngestResource(Ingestion ingestion, MeterRegistry metrics) {
    this.ingestion = ingestion;
    this.metrics = metrics;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "ingestArticle",
      summary = "Take in an article",
      description =
          "An article is known by its URL, else by its text, publisher and publishedAt. Sent again, "
              + "it keeps its id; changed, it gets a further revision.")
  @APIResponseSchema(
      value = IngestResult.class,
      responseCode = "201",
      responseDescription = "New; Location names it")
  @APIResponse(responseCode = "200", description = "Known: REVISED or UNCHANGED")
  @APIResponse(
      responseCode = "400",
      description =
          "TEXT_REQUIRED, INVALID_TEXT, INVALID_URL, INVALID_DATE, FIELD_TOO_LONG, MALFORMED_JSON, "
              + "UNKNOWN_PROPERTY")
  @APIResponse(responseCode = "413", description = "TEXT_TOO_LARGE, BODY_TOO_LARGE")
  @APIResponse(responseCode = "422", description = "TEXT_EMPTY: blank, or markup only")
  public RestResponse<IngestResult> ingest(IngestRequest request) {
    IngestResult result = ingestion.ingest(Submission.of(request));
    metrics.counter("newsgraph.articles.ingested", "outcome", result.outcome().name()).increment();
    return result.outcome() == Outcome.CREATED
        ? ResponseBuilder.<IngestResult>created(location(result)).entity(result).build()
        : RestResponse.ok(result);
  }

  private static URI location(IngestResult result) {
    return URI.create("/articles/" + result.article().id());
  }
}
