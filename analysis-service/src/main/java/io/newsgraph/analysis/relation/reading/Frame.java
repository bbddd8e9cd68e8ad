package io.newsgraph.analysis.relation.reading;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.relation.type.ArgumentTypes;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.List;
import java.util.Objects;

/**
 * What a trigger says of the nouns around it: which josa marks the relation's subject, and which
 * its object.
 *
 * @param subject the marks of the subject, the likeliest first
 * @param object those of the object; {@code Particle.OF} also means a name right before the trigger
 * @param mutual whether the relation has no direction
 * @param former whether the trigger says that it is over: 총재를 지냈다
 * @param only the one type of object that the trigger speaks of so, such as WORK for 쓰다; null where
 *     the relation alone decides
 * @param by the one type of subject that it speaks of so, such as EVENT for 열리다; null likewise
 */
public record Frame(
    RelationType type,
    List<Particle> subject,
    List<Particle> object,
    boolean mutual,
    boolean former,
    EntityType only,
    EntityType by) {

  public Frame {
    Objects.requireNonNull(type, "type");
    subject = List.copyOf(subject);
    object = List.copyOf(object);
  }

  /** Whether something of that type can fill the place of the subject. */
  public boolean mayBeSubject(EntityCluster cluster) {
    boolean isBuilding = only == EntityType.LOCATION && cluster.type() == EntityType.LOCATION;
    boolean isOther = by != null && cluster.type() != by;
    return !isBuilding && !isOther && ArgumentTypes.mayBeSubject(type, cluster);
  }

  /** Whether something of that type can fill the place of the object. */
  public boolean mayBeObject(EntityCluster cluster) {
    return only == null ? ArgumentTypes.mayBeObject(type, cluster) : cluster.type() == only;
  }
}
