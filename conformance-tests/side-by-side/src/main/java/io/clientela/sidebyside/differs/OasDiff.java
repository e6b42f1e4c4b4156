package io.clientela.sidebyside.differs;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * oasdiff, built by Go from its module: what npm has under that name is a placeholder. It is never
 * asked to open its page, which would send the contracts away.
 */
record OasDiff(Path program, Path folder, String command) implements Differ {
  private static final String MODULE = "github.com/oasdiff/oasdiff@v1.37.0";

  /** Builds it, where Go is at hand. */
  static Optional<Path> build(Path folder) {
    Path program = folder.resolve("oasdiff").toAbsolutePath();
    try {
      Files.createDirectories(folder);
      if (Files.exists(program)) return Optional.of(program);
      ProcessBuilder go = new ProcessBuilder("go", "install", MODULE).inheritIO();
      go.environment().put("GOBIN", folder.toAbsolutePath().toString());
      Process process = go.start();
      if (process.waitFor() == 0) return Optional.of(program);
      throw new IllegalStateException("expected Go to build " + MODULE + ", see above");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while Go built oasdiff", e);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public String name() {
    return "oasdiff 1.37.0, " + command;
  }

  @Override
  public boolean judges() {
    return !command.equals("diff");
  }

  @Override
  public Verdict compare(Contract base, Contract next) {
    JsonNode found = found(base, next);
    boolean breaking = false;
    // Level 2 is a warning, level 3 an error: both are called breaking.
    for (JsonNode change : found) breaking |= change.path("level").asInt() >= 2;
    return new Verdict(!found.isEmpty(), breaking);
  }

  private JsonNode found(Contract base, Contract next) {
    try {
      Path before = Files.writeString(folder.resolve("base.json"), Json.write(base.root()));
      Path after = Files.writeString(folder.resolve("next.json"), Json.write(next.root()));
      Process process =
          new ProcessBuilder(
                  List.of(
                      program.toString(),
                      command,
                      before.toString(),
                      after.toString(),
                      "--format",
                      "json"))
              .redirectError(folder.resolve("oasdiff.txt").toFile())
              .start();
      String said =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (process.waitFor() != 0) {
        throw new IllegalStateException(
            "oasdiff failed: " + Files.readString(folder.resolve("oasdiff.txt")));
      }
      return said.isEmpty() || said.equals("null") ? Json.read("[]") : Json.read(said);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot run oasdiff", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while oasdiff ran", e);
    }
  }
}
