package io.newsgraph.gateway.loading;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import org.dataloader.DataLoaderRegistry;

/** Every loader there is; a new feature's loader needs no registration. */
@Singleton
public final class BatchLoaders {

  private final List<BatchLoader<?, ?>> loaders;

  BatchLoaders(@All List<BatchLoader<?, ?>> loaders) {
    this.loaders = loaders;
  }

  /** Fresh loaders, which remember what they read for as long as one request lasts. */
  public DataLoaderRegistry forOneRequest() {
    DataLoaderRegistry registry = new DataLoaderRegistry();
    loaders.forEach(loader -> registry.register(loader.name(), loader.forOneRequest()));
    return registry;
  }
}
