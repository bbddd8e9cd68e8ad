package io.newsgraph.analysis.task;

import io.newsgraph.analysis.article.InvalidChoice;
import io.newsgraph.analysis.identifier.ArticleId;
import io.newsgraph.analysis.paging.Page;
import io.newsgraph.analysis.paging.PageParameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Articles whose analysis waits or failed. */
@Path("/tasks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TaskResource {

  private final TaskList list;

  TaskResource(TaskList list) {
    this.list = list;
  }

  @GET
  @Operation(
      operationId = "tasks",
      summary = "Tasks that wait or were given up, oldest first",
      description =
          "With work=REANALYSIS those whose result of an older analyser is to be replaced, as far as "
              + "they are queued.")
  public Page<TaskList.TaskItem> tasks(
      @QueryParam("work") String work,
      @QueryParam("status") String status,
      @BeanParam PageParameters page) {
    Task.Status wanted =
        status == null ? null : InvalidChoice.parse("status", status, Task.Status.PENDING);
    return list.page(
        InvalidChoice.parse("work", work, Work.ANALYSIS), wanted, page.of(TaskList.NAME));
  }

  @POST
  @Path("/{articleId}/retry")
  @Operation(
      operationId = "retryTask",
      summary = "Begins a task again, with all its attempts before it")
  public Response retry(String articleId) {
    list.retry(ArticleId.parse(articleId));
    return Response.accepted().build();
  }
}
