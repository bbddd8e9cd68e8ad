package io.newsgraph.local.service;

import io.newsgraph.local.data.DataDirectory;
import io.newsgraph.local.failure.LaunchFailure;
import io.newsgraph.local.ports.Ports;
import io.newsgraph.local.process.ChildProcess;
import io.newsgraph.local.process.Children;
import io.newsgraph.local.process.LogFile;
import io.newsgraph.local.process.StopSequence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Starts services as processes of the Java that runs this. */
public final class Services {

  private final Path home;
  private final DataDirectory data;
  private final Ports ports;
  private final Children children;

  /**
   * @param home the project's folder, where the build left the services
   * @param data where their logs go
   * @param ports where they listen
   * @param children who starts and stops processes
   */
  public Services(Path home, DataDirectory data, Ports ports, Children children) {
    this.home = home;
    this.data = data;
    this.ports = ports;
    this.children = children;
  }

  /**
   * Starts them all at once; none of them is ready yet.
   *
   * @param stop how they will be stopped
   * @param password of the databases
   * @param jvmOptions what each one's virtual machine is told besides its own options
   * @throws LaunchFailure if one was not built
   */
  public List<ChildProcess> start(
      List<Service> services,
      StopSequence stop,
      String password,
      Function<Service, List<String>> jvmOptions) {
    return services.stream()
        .map(service -> start(service, stop, password, jvmOptions.apply(service)))
        .toList();
  }

  private ChildProcess start(
      Service service, StopSequence stop, String password, List<String> jvmOptions) {
    Path runner = service.runner(home);
    if (!Files.exists(runner)) {
      throw new LaunchFailure(service.label() + " was not built: there is no " + runner);
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(service.jvmOptions());
    command.addAll(jvmOptions);
    command.addAll(List.of("-jar", runner.toString()));
    Map<String, String> environment = new HashMap<>(service.wiring(ports, password));
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(service.port(ports)));
    LogFile log = new LogFile(data.logs().resolve(service.label() + ".log"));
    log.rotate();
    return children.start(service.label(), stop, command, environment, log);
  }
}
