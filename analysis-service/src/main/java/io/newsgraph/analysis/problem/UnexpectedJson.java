package io.newsgraph.analysis.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** JSON of another shape than asked for, which the framework would answer without a code. */
@Provider
class UnexpectedJson implements ExceptionMapper<MismatchedInputException> {

  @Override
  public Response toResponse(MismatchedInputException failure) {
    return new MalformedJson().toResponse();
  }

  static final class MalformedJson extends CodedProblem {
    private static final long serialVersionUID = 1L;

    MalformedJson() {
      super(
          Status.BAD_REQUEST,
          "MALFORMED_JSON",
          "The body is not JSON of the expected shape; /q/openapi describes it.");
    }
  }
}
