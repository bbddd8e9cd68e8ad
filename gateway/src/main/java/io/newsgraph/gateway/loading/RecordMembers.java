package io.newsgraph.gateway.loading;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a service is asked for of a record: its components, which are named as its answer's members.
 *
 * @param types the records of those components that are records or lists of them, else null
 * @param always those asked for whenever anything is
 */
record RecordMembers(Map<String, Class<?>> types, Set<String> always) {

  private static final ClassValue<RecordMembers> OF_RECORDS =
      new ClassValue<>() {
        @Override
        protected RecordMembers computeValue(Class<?> record) {
          Map<String, Class<?>> types = new HashMap<>();
          Set<String> always = new TreeSet<>();
          for (RecordComponent component : record.getRecordComponents()) {
            types.put(component.getName(), recordOf(component.getGenericType()));
            if (component.isAnnotationPresent(AlwaysRead.class)) {
              always.add(component.getName());
            }
          }
          return new RecordMembers(types, always);
        }
      };

  static RecordMembers of(Class<?> record) {
    return OF_RECORDS.get(record);
  }

  private static Class<?> recordOf(Type type) {
    if (type instanceof ParameterizedType list) {
      return recordOf(list.getActualTypeArguments()[0]);
    }
    return type instanceof Class<?> single && single.isRecord() ? single : null;
  }
}
