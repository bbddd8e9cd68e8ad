package io.newsgraph.analysis.paging;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The query parameters of every list. Read as text, so that a bad one is answered with its code.
 */
public class PageParameters {

  @QueryParam("first")
  @Parameter(description = "How many items from the start or after a cursor: 1 to 100, else 20")
  String first;

  @QueryParam("after")
  @Parameter(description = "The cursor of the item before the page")
  String after;

  @QueryParam("last")
  @Parameter(description = "How many items up to the end or before a cursor: 1 to 100")
  String last;

  @QueryParam("before")
  @Parameter(description = "The cursor of the item behind the page")
  String before;

  @QueryParam("total")
  @Parameter(description = "true to count the whole list")
  String total;

  /**
   * @param list the list's name, as its cursors carry it
   */
  public PageRequest of(String list) {
    return PageRequest.of(
        list, number("first", first), after, number("last", last), before, flag());
  }

  private static Integer number(String name, String text) {
    if (text == null) {
      return null;
    }
    return WholeNumber.read(text, 1, PageRequest.MAX_SIZE)
        .orElseThrow(
            () ->
                new InvalidPage(
                    name + " is a whole number from 1 to " + PageRequest.MAX_SIZE + "."));
  }

  private boolean flag() {
    return switch (total) {
      case null -> false;
      case "false" -> false;
      case "true" -> true;
      default -> throw new InvalidPage("total is true or false.");
    };
  }
}
