package io.newsgraph.local.screen;

import io.newsgraph.local.ports.Ports;
import java.nio.file.Path;

/** What is shown once everything runs: where to go and what to try. */
public final class Welcome {

  private Welcome() {}

  /** The screen's text. */
  public static String text(Ports ports, Path data) {
    return """

        Newsgraph is running.

        GraphiQL: http://localhost:%1$d/graphiql
        Paste there, for example:

          {
            articles(first: 3) {
              edges { node {
                title
                publisher
                analysis { entities(first: 5) { salience entity { name type } } }
              } }
            }
          }

        Or from a shell:

          %2$s

        Data and logs: %3$s
        Ctrl-C stops everything.
        """
        .formatted(ports.gateway(), curl(ports), data);
  }

  /** A command that answers with the entities most written of. */
  static String curl(Ports ports) {
    return """
        curl -s http://localhost:%d/graphql -H 'Content-Type: application/json' \
        -d '{"query":"{ entities(first: 5) { edges { node { name type articleCount } } } }"}'"""
        .formatted(ports.gateway());
  }
}
