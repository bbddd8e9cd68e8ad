package io.newsgraph.gateway.article;

import io.newsgraph.gateway.upstream.ProblemMapper;
import io.newsgraph.gateway.upstream.ServiceName;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** article-service's reads of single articles. */
@Path("/articles")
@RegisterRestClient(configKey = ServiceName.ARTICLE_SERVICE)
@RegisterProvider(ProblemMapper.class)
interface ArticleClient {

  /** The most ids and URLs that one lookup takes. */
  int MAX_KEYS = 10_000;

  /** The most ids that one lookup of revisions takes. */
  int MAX_REVISION_IDS = 1_000;

  @POST
  @Path("/lookup")
  Uni<Found> lookup(Lookup lookup);

  @POST
  @Path("/revisions/lookup")
  Uni<FoundRevisions> revisions(RevisionLookup lookup);

  record Lookup(Set<String> ids, Set<String> urls, Set<String> fields) {}

  /** The articles there are, each once, and which of them the URLs asked for stand for. */
  record Found(List<Article> articles, List<UrlOwner> urls) {

    public Found {
      articles = List.copyOf(articles);
      urls = urls == null ? List.of() : List.copyOf(urls);
    }
  }

  record UrlOwner(String url, String id) {}

  record RevisionLookup(Set<String> ids) {}

  /** The revisions of the articles there are. */
  record FoundRevisions(List<Revisions> articles) {

    public FoundRevisions {
      articles = List.copyOf(articles);
    }
  }

  record Revisions(String articleId, List<ArticleRevision> revisions) {

    public Revisions {
      revisions = List.copyOf(revisions);
    }
  }
}
