package io.clientela.cli.file;

import io.clientela.cli.language.Texts;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file that the command line writes to: made for its owner only if it is not there, and used by
 * one process at a time, by one place in it.
 */
final class OwnFile {
  /** A byte that no file has: where a lock keeps others from reading, they still can. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  /**
   * The files that this process has open. POSIX lets go of a process's locks on a file as soon as
   * the process closes any channel to it, so that a file must not even be opened a second time.
   */
  private static final Set<FileIdentity> TAKEN = new HashSet<>();

  private final Path path;
  private final String what;
  private @Nullable FileIdentity taken;

  /**
   * Names a file.
   *
   * @param what what the file is to people, such as "journal"
   */
  OwnFile(Path path, String what) {
    this.path = path;
    this.what = what;
  }

  Path path() {
    return path;
  }

  /** What the file is to people. */
  String what() {
    return what;
  }

  /** Opens the file and takes it; what is written goes to its end. */
  FileChannel openToAppend() {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw new UnusableFileException(Texts.of("%s is not a regular file", name()));
    }
    synchronized (TAKEN) {
      Optional<FileIdentity> before = FileIdentity.of(path);
      if (before.filter(TAKEN::contains).isPresent()) throw inUse();
      try {
        FileChannel channel =
            FileChannel.open(
                path,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                ownersOnly(path));
        // whoever had it may have put another file in its place and let go of the one opened here
        boolean isOurs =
            lock(channel) && (before.isEmpty() || before.equals(FileIdentity.of(path)));
        if (!isOurs) {
          channel.close();
          throw inUse();
        }
        taken = FileIdentity.of(path).orElseThrow(() -> new NoSuchFileException(path.toString()));
        TAKEN.add(taken);
        return channel;
      } catch (IOException e) {
        throw cannotBe("opened", e);
      }
    }
  }

  /** Opens the file to read it, beside the channel that has it; to be closed with that one. */
  FileChannel openToRead() {
    try {
      return FileChannel.open(path, StandardOpenOption.READ);
    } catch (IOException e) {
      throw cannotBe("opened", e);
    }
  }

  /** Whether the path still leads to the file that was opened. */
  boolean isInPlace() {
    return FileIdentity.of(path).filter(it -> it.equals(taken)).isPresent();
  }

  /** Lets go of the file. */
  void close(FileChannel... channels) {
    synchronized (TAKEN) {
      if (taken != null) TAKEN.remove(taken);
      taken = null;
      try {
        for (FileChannel channel : channels) channel.close();
      } catch (IOException e) {
        throw cannotBe("closed", e);
      }
    }
  }

  FileException cannotBe(String done, IOException e) {
    // a file that is missing is made
    String reason =
        e instanceof NoSuchFileException
            ? Texts.of("its folder does not exist")
            : FailureReason.of(e);
    return new FileException(Texts.of("%s cannot be %s: %s", name(), Texts.of(done), reason), e);
  }

  UnusableFileException isNone(String reason) {
    return new UnusableFileException(
        Texts.of("%s is no %s, and is left as it is: %s", path, Texts.of(what), reason));
  }

  private UnusableFileException inUse() {
    return new UnusableFileException(Texts.of("%s is in use by another run", name()));
  }

  private String name() {
    return Texts.of("the %s %s", Texts.of(what), path);
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false) != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static FileAttribute<?>[] ownersOnly(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
