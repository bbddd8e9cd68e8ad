package io.newsgraph.article.revision;

import io.newsgraph.article.body.JsonBody;
import io.newsgraph.article.identity.ArticleId;
import io.newsgraph.article.identity.TooManyIds;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for the revisions of many articles at once. */
@Schema(description = "Asks for the revisions of many articles at once; at most 1,000 ids")
public record RevisionLookupRequest(
    @Schema(examples = "[\"art_01924f2b7c3e7d4a8f00a1b2c3d4e5f6\"]") List<String> ids)
    implements JsonBody {

  /** Bounds the memory of one answer: each article may have some hundreds of revisions. */
  private static final int MOST_IDS = 1_000;

  public RevisionLookupRequest {
    ids = ids == null ? List.of() : ids;
  }

  /**
   * @throws io.newsgraph.article.problem.ClientError if an id cannot be read, or they are too many
   */
  List<ArticleId> articleIds() {
    if (ids.size() > MOST_IDS) {
      throw new TooManyIds(ids.size(), MOST_IDS);
    }
    return ids.stream().map(ArticleId::parse).toList();
  }
}
