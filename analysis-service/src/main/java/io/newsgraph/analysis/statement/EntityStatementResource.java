package io.newsgraph.analysis.statement;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.newsgraph.analysis.entity.EntityPageQuery;
import io.newsgraph.analysis.identifier.EntityId;
import io.newsgraph.analysis.identifier.TooManyIds;
import io.newsgraph.analysis.paging.Page;
import io.newsgraph.analysis.paging.PageParameters;
import io.newsgraph.analysis.selection.Fields;
import io.newsgraph.analysis.statement.EntityQuotations.QuotationItem;
import io.newsgraph.analysis.statement.EntityRoles.RoleItem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What entities said, and the offices they hold. An unknown entity has empty lists. */
@Path("/entities")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class EntityStatementResource {

  private static final String FIELDS =
      "The fields to give of each quotation or role; absent: all. A dot stands between a field and"
          + " one of its own";

  private static final String QUOTATION_FIELDS =
      "The quotations' fields to give, with commas between, such as `text,speaker.entity.name`;"
          + " absent: all";

  private static final String ROLE_FIELDS =
      "The roles' fields to give, with commas between, such as `label,holder.name`; absent: all";

  private final EntityQuotations quotations;
  private final EntityRoles roles;

  EntityStatementResource(EntityQuotations quotations, EntityRoles roles) {
    this.quotations = quotations;
    this.roles = roles;
  }

  @GET
  @Path("/{id}/quotations")
  @Operation(
      operationId = "quotations",
      summary = "What an entity said, in the newest articles first")
  public Page<QuotationItem> quotations(
      String id,
      @BeanParam PageParameters page,
      @QueryParam("fields") @Parameter(description = QUOTATION_FIELDS) String fields) {
    return quotations
        .pages(one(id, page, EntityQuotations.NAME), Fields.parse(QuotationView.class, fields))
        .getFirst();
  }

  @GET
  @Path("/{id}/roles")
  @Operation(
      operationId = "roles",
      summary = "The offices an entity holds, and those held in it, most stated first")
  public Page<RoleItem> roles(
      String id,
      @BeanParam PageParameters page,
      @QueryParam("fields") @Parameter(description = ROLE_FIELDS) String fields) {
    return roles
        .pages(one(id, page, EntityRoles.NAME), Fields.parse(RoleView.class, fields))
        .getFirst();
  }

  @POST
  @Path("/quotations")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "lookupQuotations",
      summary = "For each of up to 1,000 entities a page of what it said")
  public QuotationPages quotations(Queries queries) {
    List<EntityPage> requests = requests(queries, EntityQuotations.NAME);
    return new QuotationPages(
        quotations.pages(requests, Fields.of(QuotationView.class, queries.fields())));
  }

  @POST
  @Path("/roles")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "lookupRoles",
      summary = "For each of up to 1,000 entities a page of its offices")
  public RolePages roles(Queries queries) {
    List<EntityPage> requests = requests(queries, EntityRoles.NAME);
    return new RolePages(roles.pages(requests, Fields.of(RoleView.class, queries.fields())));
  }

  private static List<EntityPage> one(String id, PageParameters page, String list) {
    return List.of(new EntityPage(EntityId.parse(id), page.of(list)));
  }

  private static List<EntityPage> requests(Queries queries, String list) {
    return TooManyIds.check(queries == null ? null : queries.requests(), EntityPageQuery.MAX_BATCH)
        .stream()
        .map(each -> new EntityPage(each.entity(), each.page(list)))
        .toList();
  }

  public record Queries(
      @JsonSetter(contentNulls = Nulls.FAIL) List<EntityPageQuery> requests,
      @Schema(description = FIELDS) List<String> fields) {}

  public record QuotationPages(List<Page<QuotationItem>> pages) {}

  public record RolePages(List<Page<RoleItem>> pages) {}
}
