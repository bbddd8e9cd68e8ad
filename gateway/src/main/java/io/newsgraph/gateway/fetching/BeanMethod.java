package io.newsgraph.gateway.fetching;

import io.smallrye.graphql.spi.LookupService;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;

/**
 * A method of a singleton, which is looked up once. SmallRye looks it up at each call, of which an
 * answer takes thousands.
 */
final class BeanMethod {

  private final Class<?> owner;
  private final MethodHandle handle;
  private volatile Object bean;

  BeanMethod(Method method) {
    this.owner = method.getDeclaringClass();
    this.handle = handle(method);
  }

  Object invoke(Object[] arguments) throws Exception {
    try {
      return (Object) handle.invokeExact(bean(), arguments);
    } catch (Exception | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** Not before the first call: fields are set up while there may be no beans yet. */
  private Object bean() {
    if (bean == null) {
      bean = LookupService.get().getInstance(owner).get();
    }
    return bean;
  }

  private static MethodHandle handle(Method method) {
    try {
      return MethodHandles.publicLookup()
          .unreflect(method)
          .asSpreader(Object[].class, method.getParameterCount())
          .asType(MethodType.methodType(Object.class, Object.class, Object[].class));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("not to be called: " + method, e);
    }
  }
}
