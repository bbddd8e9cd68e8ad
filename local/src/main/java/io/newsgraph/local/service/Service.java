package io.newsgraph.local.service;

import io.newsgraph.local.ports.Ports;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** The three services: how each is started, and what it is told of the others. */
public enum Service {
  // Parsing holds a few times an article's 4 MiB bound for each of a handful of requests.
  ARTICLE("article-service", Ports::article, 256) {
    @Override
    Map<String, String> wiring(Ports ports, String password) {
      return database("article", ports, password);
    }
  },
  // The morpheme dictionary and the entity model stay in memory, beside the articles at work.
  ANALYSIS("analysis-service", Ports::analysis, 512) {
    @Override
    Map<String, String> wiring(Ports ports, String password) {
      Map<String, String> wiring = database("analysis", ports, password);
      wiring.put("QUARKUS_REST_CLIENT_ARTICLE_SERVICE_URL", url(ports.article()));
      return wiring;
    }

    /** Its dictionary and models are looked up all over: a seventh faster in large pages. */
    @Override
    public List<String> jvmOptions() {
      return IS_LINUX
          ? Stream.concat(super.jvmOptions().stream(), Stream.of(LARGE_PAGES)).toList()
          : super.jvmOptions();
    }
  },
  // Holds no state; answers of a hundred long articles at a time are the most it carries.
  GATEWAY("gateway", Ports::gateway, 256) {
    @Override
    Map<String, String> wiring(Ports ports, String password) {
      return Map.of(
          "QUARKUS_REST_CLIENT_ARTICLE_SERVICE_URL", url(ports.article()),
          "QUARKUS_REST_CLIENT_ANALYSIS_SERVICE_URL", url(ports.analysis()));
    }
  };

  private static final boolean IS_LINUX = "Linux".equals(System.getProperty("os.name"));

  /** Elsewhere a Java virtual machine does not know it, and would not start. */
  private static final String LARGE_PAGES = "-XX:+UseTransparentHugePages";

  private final String label;
  private final ToIntFunction<Ports> port;
  private final int heapMegabytes;

  Service(String label, ToIntFunction<Ports> port, int heapMegabytes) {
    this.label = label;
    this.port = port;
    this.heapMegabytes = heapMegabytes;
  }

  /** The name of its module, its process and its log. */
  public String label() {
    return label;
  }

  int port(Ports ports) {
    return port.applyAsInt(ports);
  }

  /** What the build made of it. */
  Path runner(Path home) {
    return home.resolve(label).resolve("target/quarkus-app/quarkus-run.jar");
  }

  /** The options of its Java virtual machine. */
  public List<String> jvmOptions() {
    return List.of(
        "-Xmx" + heapMegabytes + "m",
        // The least memory, and on few processors with small heaps also the least work.
        "-XX:+UseSerialGC",
        // Half alive is worse than ended: the launcher tells of a process that ends.
        "-XX:+ExitOnOutOfMemoryError",
        "-Dfile.encoding=UTF-8",
        // Netty and the HTTP compression load libraries of their own; else the JDK warns of it.
        "--enable-native-access=ALL-UNNAMED");
  }

  abstract Map<String, String> wiring(Ports ports, String password);

  private static Map<String, String> database(String name, Ports ports, String password) {
    return new HashMap<>(
        Map.of(
            "QUARKUS_DATASOURCE_JDBC_URL",
            "jdbc:postgresql://127.0.0.1:%d/%s".formatted(ports.postgres(), name),
            "QUARKUS_DATASOURCE_USERNAME",
            name,
            "QUARKUS_DATASOURCE_PASSWORD",
            password));
  }

  private static String url(int port) {
    return "http://127.0.0.1:" + port;
  }
}
