package io.newsgraph.gateway.upstream;

import io.newsgraph.gateway.failure.ErrorCode;

/** The services behind the gateway. */
public enum ServiceName {
  ARTICLE(ServiceName.ARTICLE_SERVICE, ErrorCode.ARTICLE_SERVICE_UNAVAILABLE),
  ANALYSIS(ServiceName.ANALYSIS_SERVICE, ErrorCode.ANALYSIS_SERVICE_UNAVAILABLE);

  /** The configuration key of the REST clients for article-service. */
  public static final String ARTICLE_SERVICE = "article-service";

  /** The configuration key of the REST clients for analysis-service. */
  public static final String ANALYSIS_SERVICE = "analysis-service";

  private final String title;
  private final ErrorCode unavailable;

  ServiceName(String title, ErrorCode unavailable) {
    this.title = title;
    this.unavailable = unavailable;
  }

  public String title() {
    return title;
  }

  ErrorCode unavailable() {
    return unavailable;
  }
}
