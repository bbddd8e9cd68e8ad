package io.newsgraph.gateway.relay;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Relay's Global Object Identification: what can be read again by its id alone. */
@Description("Anything that has a global id and can be read again with `node(id:)`.")
public interface Node {

  /** {@code @Query} is how SmallRye is told of a field whose method is not named as a getter. */
  @Query
  @Id
  @NonNull
  @Description("The global id. Opaque: don't take it apart.")
  String id();
}
