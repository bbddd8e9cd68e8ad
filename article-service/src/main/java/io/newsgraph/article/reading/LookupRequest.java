package io.newsgraph.article.reading;

import io.newsgraph.article.body.JsonBody;
import io.newsgraph.article.identity.TooManyIds;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for many articles at once, by id or URL. */
@Schema(description = "Asks for many articles at once; at most 10,000 ids and URLs in all")
public record LookupRequest(
    @Schema(examples = "[\"art_01924f2b7c3e7d4a8f00a1b2c3d4e5f6\"]") List<String> ids,
    @Schema(examples = "[\"https://hanbit.example/news/1?utm_source=mail\"]") List<String> urls,
    @Schema(description = "As in `fields`; absent: all", nullable = true, examples = "[\"title\"]")
        List<String> fields)
    implements JsonBody {

  /** Bounds the memory of one answer: ten thousand average articles are some 30 MB. */
  static final int MOST_KEYS = 10_000;

  public LookupRequest {
    ids = ids == null ? List.of() : ids;
    urls = urls == null ? List.of() : urls;
  }

  /**
   * @throws TooManyIds if more is asked for than one answer holds
   */
  void checkSize() {
    int keys = ids.size() + urls.size();
    if (keys > MOST_KEYS) {
      throw new TooManyIds(keys, MOST_KEYS);
    }
  }
}
