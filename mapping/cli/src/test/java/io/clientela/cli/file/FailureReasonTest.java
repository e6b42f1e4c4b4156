package io.clientela.cli.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailureReasonTest {
  @ParameterizedTest
  @MethodSource("failures")
  void saysWhyInPlainWords(IOException failure, String reason) {
    assertThat(FailureReason.of(failure)).isEqualTo(reason);
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(new NoSuchFileException("x"), "it does not exist"),
        Arguments.of(new FileNotFoundException("x (No such file)"), "it does not exist"),
        Arguments.of(new AccessDeniedException("x"), "there is no permission"),
        Arguments.of(new FileSystemException("x", null, "Is a directory"), "it is a folder"),
        Arguments.of(
            new FileSystemException("x", null, "Not a directory"),
            "a part of its path is not a folder"),
        Arguments.of(
            new FileSystemException("x", null, "Read-only file system"),
            "the disk can only be read"),
        Arguments.of(
            new IOException("No space left on device"), "there is no space left on the disk"),
        Arguments.of(
            new IOException("File too large"), "it grew larger than this process may make a file"),
        Arguments.of(new IOException("Broken pipe"), "whoever read it has stopped reading"),
        Arguments.of(new MalformedInputException(1), "it is not UTF-8"),
        Arguments.of(new IOException("Strange things"), "the system says: Strange things"),
        Arguments.of(new IOException(), "the system gives no reason"));
  }
}
