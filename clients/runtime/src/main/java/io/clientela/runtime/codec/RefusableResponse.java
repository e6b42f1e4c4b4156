package io.clientela.runtime.codec;

/**
 * A response that may say no although its status is a success. Generated for schemas whose contract
 * tells how.
 */
public interface RefusableResponse {
  /** Whether the vendor did not do what it was asked. */
  boolean isRefusal();
}
