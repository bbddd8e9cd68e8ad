package io.newsgraph.gateway.analysis;

import io.newsgraph.gateway.loading.BatchLoader;
import io.newsgraph.gateway.loading.Selection;
import io.newsgraph.gateway.upstream.ServiceName;
import io.newsgraph.gateway.upstream.Upstream;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.graphql.api.Context;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Reads the analyses of one level of a query in one lookup, with the fields that any of them was
 * asked for.
 */
@Singleton
final class AnalysisLoader extends BatchLoader<AnalysisLoader.Key, AnalysisState> {

  private final AnalysisClient client;
  private final Upstream service;

  AnalysisLoader(
      @RestClient AnalysisClient client,
      @Identifier(ServiceName.ANALYSIS_SERVICE) Upstream service) {
    super(AnalysisClient.MAX_IDS);
    this.client = client;
    this.service = service;
  }

  /** An article, and what of its analysis is asked for. */
  record Key(String articleId, AnalysisWanted wanted) {}

  /** The article's status. */
  CompletionStage<AnalysisState> status(Context context, String articleId) {
    return load(context, new Key(articleId, AnalysisWanted.STATUS));
  }

  /** The article's analysis with what is selected of it here. */
  CompletionStage<AnalysisState> analysis(Context context, String articleId) {
    return load(context, new Key(articleId, AnalysisWanted.of(Selection.of(context))));
  }

  /** None: ids were checked before. */
  @Override
  protected Object refusable(Key key) {
    return "";
  }

  @Override
  protected CompletionStage<Map<Key, AnalysisState>> loadAll(Set<Key> keys) {
    AnalysisClient.Lookup lookup = lookup(keys);
    return service.read(() -> client.lookup(lookup)).thenApply(found -> assigned(keys, found));
  }

  private static AnalysisClient.Lookup lookup(Set<Key> keys) {
    Set<String> ids = new TreeSet<>();
    Set<AnalysisWanted> wanted = new HashSet<>();
    for (Key key : keys) {
      ids.add(key.articleId());
      wanted.add(key.wanted());
    }
    AnalysisWanted all = AnalysisWanted.joined(wanted);
    Set<String> fields = all.fields().isEmpty() ? Set.of("status") : all.fields();
    return new AnalysisClient.Lookup(ids, new TreeSet<>(fields), all.first());
  }

  private static Map<Key, AnalysisState> assigned(Set<Key> keys, AnalysisClient.Found found) {
    Map<String, AnalysisState> known =
        found.analyses().stream()
            .collect(Collectors.toMap(AnalysisState::articleId, Function.identity()));
    Map<Key, AnalysisState> values = new HashMap<>();
    for (Key key : keys) {
      String id = key.articleId();
      values.put(key, known.getOrDefault(id, AnalysisState.unheardOf(id)));
    }
    return values;
  }
}
