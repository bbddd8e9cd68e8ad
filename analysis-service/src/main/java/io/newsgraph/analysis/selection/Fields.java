package io.newsgraph.analysis.selection;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which members of an answer are asked for. They are named as in its JSON, with a dot between a
 * member and one of its own: {@code keywords.term}. A member named without any of its own, such as
 * {@code keywords}, is asked for with all of them.
 */
public final class Fields {

  /** All there is. */
  public static final Fields ALL = new Fields(true, Map.of());

  private static final Fields NONE = new Fields(false, Map.of());

  private final boolean whole;
  private final Map<String, Fields> members;

  private Fields(boolean whole, Map<String, Fields> members) {
    this.whole = whole;
    this.members = members;
  }

  /**
   * @param answer whose members they are
   * @param names with commas between; null for all
   * @throws InvalidField for a name that is none of the answer's
   */
  public static Fields parse(Class<? extends Record> answer, String names) {
    return names == null ? ALL : named(answer, List.of(names.split(",", -1)));
  }

  /** As {@link #parse}, of a list; null or empty for all. */
  public static Fields of(Class<? extends Record> answer, List<String> names) {
    return names == null || names.isEmpty() ? ALL : named(answer, names);
  }

  /** As {@link #of}; an empty list for none. */
  public static Fields named(Class<? extends Record> answer, List<String> names) {
    Fields fields = NONE;
    for (String name : names) {
      fields = fields.and(path(answer, name));
    }
    return fields;
  }

  /** Whether all there is is asked for. */
  boolean isWhole() {
    return whole;
  }

  /** Those asked for, where that is not all. */
  Map<String, Fields> members() {
    return members;
  }

  public boolean isNone() {
    return !whole && members.isEmpty();
  }

  /** Whether a member is asked for, or any of its own. */
  public boolean has(String name) {
    return !at(name).isNone();
  }

  /** What is asked for of a member. */
  public Fields at(String name) {
    Fields fields = this;
    for (String step : steps(name)) {
      fields = fields.whole ? ALL : fields.members.getOrDefault(step, NONE);
    }
    return fields;
  }

  /** These, and a member of this name, which is told whether asked for or not. */
  public Fields with(String name) {
    return and(steps(name));
  }

  private Fields and(List<String> path) {
    if (whole || path.isEmpty()) {
      return ALL;
    }
    Map<String, Fields> all = new TreeMap<>(members);
    all.put(path.getFirst(), at(path.getFirst()).and(path.subList(1, path.size())));
    return new Fields(false, all);
  }

  private static List<String> path(Class<? extends Record> answer, String name) {
    Members members = Members.of(answer);
    List<String> path = steps(name == null ? "" : name);
    for (String step : path) {
      if (!members.byName().containsKey(step)) {
        throw new InvalidField(name, members.byName().keySet());
      }
      members = members.byName().get(step);
    }
    return path;
  }

  private static List<String> steps(String name) {
    return name.indexOf('.') < 0 ? List.of(name) : List.of(name.split("\\.", -1));
  }
}
