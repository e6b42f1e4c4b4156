package io.clientela.spring;

import org.jspecify.annotations.Nullable;

/** What is asked of the path of a webhook. */
final class WebhookPath {
  private static final int RANDOM_CHARACTERS = 22; // of 64 each: 128 bits

  private WebhookPath() {}

  /** The path, which has to begin with a slash. */
  static String known(String property, @Nullable String path) {
    if (path == null || !path.startsWith("/")) {
      throw new IllegalStateException(property + " must begin with /");
    }
    return path;
  }

  /** The path, which has to be one that cannot be guessed, as far as its length tells. */
  static String secret(String property, @Nullable String path) {
    String known = known(property, path);
    int found = known.length() - known.lastIndexOf('/') - 1;
    if (found < RANDOM_CHARACTERS) {
      throw new IllegalStateException(
          "%s must end with at least %d random letters and digits, as nothing is signed; found %d"
              .formatted(property, RANDOM_CHARACTERS, found));
    }
    return known;
  }
}
