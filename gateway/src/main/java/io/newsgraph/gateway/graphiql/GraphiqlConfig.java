package io.newsgraph.gateway.graphiql;

import io.smallrye.config.ConfigMapping;

/** Whether GraphiQL is there. */
@ConfigMapping(prefix = "newsgraph.graphiql")
interface GraphiqlConfig {

  boolean enabled();
}
