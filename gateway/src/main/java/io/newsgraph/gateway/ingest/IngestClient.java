package io.newsgraph.gateway.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.newsgraph.gateway.article.Article;
import io.newsgraph.gateway.upstream.ProblemMapper;
import io.newsgraph.gateway.upstream.ServiceName;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** article-service's writes. */
@Path("/articles")
@RegisterRestClient(configKey = ServiceName.ARTICLE_SERVICE)
@RegisterProvider(ProblemMapper.class)
interface IngestClient {

  @POST
  Uni<Ingested> ingest(NewArticle article);

  @DELETE
  @Path("/{id}")
  Uni<Void> delete(@PathParam("id") String id);

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record NewArticle(
      String text,
      String title,
      String publisher,
      String section,
      String publishedAt,
      String url) {}

  record Ingested(IngestOutcome outcome, Article article) {

    public Ingested {
      Objects.requireNonNull(outcome);
      Objects.requireNonNull(article);
    }
  }
}
