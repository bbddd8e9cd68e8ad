package io.newsgraph.analysis.verification;

import io.newsgraph.analysis.problem.CodedProblem;
import jakarta.ws.rs.core.Response.Status;

/** A recount is asked for while another one runs. */
final class VerificationRunning extends CodedProblem {

  private static final long serialVersionUID = 1L;

  VerificationRunning() {
    super(
        Status.CONFLICT,
        "VERIFICATION_RUNNING",
        "A recount is running; it reads the whole database, so one runs at a time.");
  }
}
