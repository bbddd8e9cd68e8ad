package io.newsgraph.load.targets;

import io.newsgraph.load.aggregator.Aggregator;
import io.newsgraph.load.process.Program;
import io.newsgraph.local.ports.Ports;
import io.newsgraph.local.service.Service;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts what is measured beside the gateway. */
public final class Targets {

  private static final String MESH_READY = "Listening on";

  private final Ports ports;
  private final Path node;
  private final Path logs;

  /**
   * @param ports of the services; the aggregator and Hive Gateway take the two after them
   * @param node the folder of Hive Gateway's configuration, with its packages
   * @param logs where logs go
   */
  public Targets(Ports ports, Path node, Path logs) {
    this.ports = ports;
    this.node = node;
    this.logs = logs;
  }

  public Target gateway(ProcessHandle process) {
    return new GraphQlTarget("gateway", local(ports.gateway()), process, true);
  }

  /** The aggregator, in a virtual machine with the gateway's options. */
  public Target aggregator() {
    int port = ports.gateway() + Ports.COUNT;
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Service.GATEWAY.jvmOptions());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Aggregator.class.getName(), Integer.toString(port)));
    command.add(local(ports.article()).toString());
    command.add(local(ports.analysis()).toString());
    Program program = start("aggregator", command).awaitLine(Aggregator.READY);
    return new RestTarget("aggregator", local(port), program.handle());
  }

  /** Hive Gateway with a schema that GraphQL Mesh composes of the services' OpenAPI. */
  public Target mesh() {
    int port = ports.gateway() + Ports.COUNT + 1;
    String schema = logs.resolve("supergraph.graphql").toString();
    start("mesh-compose", script("mesh-compose", "-c", "mesh.config.ts", "-o", schema)).awaitEnd();
    List<String> command =
        script(
            "hive-gateway",
            "supergraph",
            schema,
            "-c",
            "gateway.config.ts",
            "--host",
            "127.0.0.1",
            "--port",
            Integer.toString(port));
    Program program = start("hive-gateway", command).awaitLine(MESH_READY);
    return new GraphQlTarget("mesh", local(port), program.handle(), false);
  }

  private Program start(String name, List<String> command) {
    Map<String, String> services =
        Map.of(
            "ARTICLE_SERVICE", local(ports.article()).toString(),
            "ANALYSIS_SERVICE", local(ports.analysis()).toString(),
            "NODE_ENV", "production");
    return Program.start(name, command, services, node, logs.resolve(name + ".log"));
  }

  private static List<String> script(String name, String... arguments) {
    List<String> command = new ArrayList<>(List.of("node", "node_modules/.bin/" + name));
    command.addAll(List.of(arguments));
    return command;
  }

  private static URI local(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }
}
