package io.clientela.conformance.wire;

import static io.restassured.config.EncoderConfig.encoderConfig;
import static io.restassured.config.RedirectConfig.redirectConfig;

import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;

/** Speaks raw HTTP. Bodies have a length: Prism does not look at the media type of chunked ones. */
public final class Wire {
  private static final RestAssuredConfig CONFIG =
      RestAssuredConfig.config()
          .redirect(redirectConfig().followRedirects(false))
          .encoderConfig(
              encoderConfig()
                  .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                  .encodeContentTypeAs("multipart/form-data", ContentType.TEXT)
                  .encodeContentTypeAs("application/x-unheard-of", ContentType.TEXT));

  private Wire() {}

  /** Sends a request and waits for its response. */
  public static WireResponse send(URI base, WireRequest request) {
    RequestSpecification specification =
        RestAssured.given().config(CONFIG).urlEncodingEnabled(false).headers(request.headers());
    if (request.contentType() != null) specification.header("Content-Type", request.contentType());
    if (request.body() != null) specification.body(request.body());
    Response response = specification.request(request.method(), base + request.target());
    return new WireResponse(
        response.statusCode(),
        response.header("Content-Type"),
        response.asByteArray(),
        response.header("sl-violations"));
  }
}
