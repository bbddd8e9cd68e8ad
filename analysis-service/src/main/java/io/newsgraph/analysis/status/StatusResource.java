package io.newsgraph.analysis.status;

import io.newsgraph.analysis.database.Database;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Tells how far analysis is behind the articles. */
@Path("/status")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class StatusResource {

  private final Database database;

  StatusResource(Database database) {
    this.database = database;
  }

  @GET
  @Operation(
      operationId = "status",
      summary = "How far the feed is applied, and how many articles wait or failed")
  public ServiceStatus status() {
    return database.read(ServiceStatus::read);
  }
}
