package io.newsgraph.gateway.relay;

/** One item of a page, with the cursor that names its place. */
public interface Edge {

  String cursor();
}
