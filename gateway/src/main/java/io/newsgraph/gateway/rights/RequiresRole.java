package io.newsgraph.gateway.rights;

import io.smallrye.graphql.api.Directive;
import io.smallrye.graphql.api.DirectiveLocation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * The role that a field asks of its caller; {@link RoleCheck} sees to it, whatever way the request
 * came. Queries and subscriptions without it are for readers. A mutation must say: the gateway does
 * not start with one that doesn't.
 *
 * <p>SmallRye carries it into the schema as a directive. (Not {@code @RolesAllowed}: Quarkus checks
 * that where the bean is called, by an identity bound to the thread, which a query changes as
 * answers arrive.)
 */
@Directive(on = DirectiveLocation.FIELD_DEFINITION)
@Description("The role that this field asks of its caller.")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface RequiresRole {

  @NonNull
  @Description("The least role that may use it.")
  UserRole role();
}
