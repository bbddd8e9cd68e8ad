package io.newsgraph.analysis.quotation;

/** What a verb behind reported words does with them. */
enum CueKind {
  /** 말했다, 밝혔다: somebody says it. */
  SPEECH,
  /** 했다: says it, or only names or supposes it. */
  GENERAL,
  /** 생각했다: nobody says it aloud. */
  THOUGHT,
  /** 불린다, 적힌: it is a name or stands on something. */
  NAMING,
  /** 알려졌다: it is told, but not by whom. */
  PASSIVE,
  /** Any other verb: 울먹였다. */
  OTHER
}
