package io.newsgraph.evaluation.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a run measured: tables as they are printed, figures by name, errors to read. */
public final class Report {

  private final PrintWriter out;
  private final Map<String, Double> figures = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  public Report(PrintWriter out) {
    this.out = out;
  }

  /** Prints a table. */
  public void print(Table table) {
    out.println(table.render());
  }

  /** Prints a line. */
  public void note(String line) {
    out.println(line);
  }

  /**
   * Keeps a figure for {@code report.json}.
   *
   * @param name dotted, such as {@code entities.PS.f1}
   */
  public void figure(String name, double value) {
    figures.put(name, value);
  }

  /** What was kept so far, by name. */
  public Map<String, Double> figures() {
    return Map.copyOf(figures);
  }

  /** Keeps a line for {@code errors.txt}: what was wrong, where, and what was right. */
  public void error(String line) {
    errors.add(line);
  }

  /** Writes {@code report.json} and {@code errors.txt}. */
  public void write(Path folder) throws IOException {
    writeFigures(folder, "report.json");
    Files.write(folder.resolve("errors.txt"), errors);
    out.println("Errors are in " + folder.resolve("errors.txt"));
  }

  /** Writes the figures alone. */
  public void writeFigures(Path folder, String file) throws IOException {
    Files.createDirectories(folder);
    new ObjectMapper()
        .writerWithDefaultPrettyPrinter()
        .writeValue(folder.resolve(file).toFile(), figures);
    out.println("Figures are in " + folder.resolve(file));
  }
}
