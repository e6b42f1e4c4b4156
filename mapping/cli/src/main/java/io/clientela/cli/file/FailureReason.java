package io.clientela.cli.file;

import io.clientela.cli.language.Texts;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says in plain words why reading or writing failed. */
public final class FailureReason {
  /** What the system's own words, which Java hands on, mean to whoever reads them. */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("No space left on device", "there is no space left on the disk"),
          Map.entry("There is not enough space on the disk", "there is no space left on the disk"),
          Map.entry("Disk quota exceeded", "there is no space left in your share of the disk"),
          Map.entry("File too large", "it grew larger than this process may make a file"),
          Map.entry("Broken pipe", "whoever read it has stopped reading"),
          Map.entry("The pipe is being closed", "whoever read it has stopped reading"),
          Map.entry("Stream Closed", "it is closed"),
          Map.entry("Bad file descriptor", "it is closed"),
          Map.entry("Permission denied", "there is no permission"),
          Map.entry("Operation not permitted", "there is no permission"),
          Map.entry("Read-only file system", "the disk can only be read"),
          Map.entry("Is a directory", "it is a folder"),
          Map.entry("Not a directory", "a part of its path is not a folder"),
          Map.entry("File name too long", "its name is too long"),
          Map.entry("Too many levels of symbolic links", "its links lead in a circle"),
          Map.entry("Too many open files", "this process has too many files open"),
          Map.entry("No locks available", "its disk knows no locks"),
          Map.entry("Address already in use", "another program has it"),
          Map.entry("Cannot assign requested address", "it is no address of this machine"),
          Map.entry("Text file busy", "it is a program that is running"),
          Map.entry("Input/output error", "the disk failed"),
          Map.entry("Stale file handle", "the disk is gone"));

  private FailureReason() {}

  /** The reason, to follow "the report x cannot be written: ". */
  public static String of(IOException e) {
    return Texts.of(english(e));
  }

  private static String english(IOException e) {
    if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
      return "it does not exist";
    }
    if (e instanceof AccessDeniedException) return "there is no permission";
    if (e instanceof NotDirectoryException) return "a part of its path is not a folder";
    if (e instanceof FileAlreadyExistsException) return "it exists already";
    if (e instanceof FileSystemLoopException) return "its links lead in a circle";
    if (e instanceof CharacterCodingException) return "it is not UTF-8";
    if (e instanceof EOFException) return "it ends too soon";
    if (e instanceof ClosedByInterruptException) return "this process was asked to stop";
    if (e instanceof ClosedChannelException) return "it was closed after an earlier failure";
    return words(e instanceof FileSystemException named ? named.getReason() : e.getMessage());
  }

  private static String words(@Nullable String systems) {
    if (systems == null || systems.isBlank()) return "the system gives no reason";
    String known = WORDS.get(systems);
    return known == null ? Texts.of("the system says: %s", systems) : known;
  }
}
