package io.newsgraph.load.report;

import io.newsgraph.load.cannon.Figures;

/**
 * One load of one target.
 *
 * @param workload which queries
 * @param connections how many at a time
 * @param target who answered
 * @param cpuMilliseconds of the target, for each answer: unlike the rest it hardly depends on what
 *     else the machine does
 * @param residentMegabytes what the target held in memory at the end of it
 */
public record Measurement(
    String workload,
    int connections,
    String target,
    Figures figures,
    double cpuMilliseconds,
    long residentMegabytes) {}
