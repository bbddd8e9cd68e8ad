package io.newsgraph.analysis.entity.name;

/** The resource lists' common aliases, for those who compare names of different articles. */
public final class ListedAliases {

  private ListedAliases() {}

  /** The name that a listed alias of that type stands for (케이티: KT); any other name itself. */
  public static String nameOf(EntityType type, String name) {
    return KnownNames.all()
        .find(name)
        .filter(known -> known.type() == type)
        .map(KnownName::name)
        .orElse(name);
  }
}
