package io.newsgraph.analysis.verification;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Recounts on demand. */
@Path("/verification")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class VerificationResource {

  private final Verifier verifier;

  VerificationResource(Verifier verifier) {
    this.verifier = verifier;
  }

  @POST
  @Operation(
      operationId = "verify",
      summary = "Recounts every count from the articles' own rows, in one snapshot")
  public Verification verify() {
    return verifier.verify();
  }
}
