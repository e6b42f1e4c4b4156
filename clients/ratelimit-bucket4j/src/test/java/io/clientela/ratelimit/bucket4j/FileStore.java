package io.clientela.ratelimit.bucket4j;

import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AbstractCompareAndSwapBasedProxyManager;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AsyncCompareAndSwapOperation;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.CompareAndSwapOperation;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A store for the processes of one machine: a locked file for each key. */
final class FileStore extends AbstractCompareAndSwapBasedProxyManager<String> {
  private final Path folder;

  FileStore(Path folder) {
    super(ClientSideConfig.getDefault());
    this.folder = folder;
  }

  @Override
  protected CompareAndSwapOperation beginCompareAndSwapOperation(String key) {
    return new CompareAndSwapOperation() {
      @Override
      public Optional<byte[]> getStateData(Optional<Long> timeout) {
        return Optional.of(locked(key, FileStore::read)).filter(state -> state.length > 0);
      }

      @Override
      public boolean compareAndSwap(
          byte[] before, byte[] after, RemoteBucketState state, Optional<Long> timeout) {
        byte[] expected = before == null ? new byte[0] : before;
        return locked(
            key,
            file -> {
              boolean same = Arrays.equals(read(file), expected);
              if (same) write(file, after);
              return same;
            });
      }
    };
  }

  private interface Use<T> {
    T of(FileChannel file) throws IOException;
  }

  /** Within a process a lock does not wait, so one thread at a time. */
  private synchronized <T> T locked(String key, Use<T> use) {
    Path path = folder.resolve(key.replace(':', '-'));
    try (FileChannel file =
            FileChannel.open(
                path,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        FileLock lock = file.lock()) {
      if (!lock.isValid()) throw new IllegalStateException("no lock");
      return use.of(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(FileChannel file) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) file.size());
    while (bytes.hasRemaining() && file.read(bytes, bytes.position()) >= 0) {}
    return bytes.array();
  }

  private static void write(FileChannel file, byte[] state) throws IOException {
    file.truncate(0);
    ByteBuffer bytes = ByteBuffer.wrap(state);
    while (bytes.hasRemaining()) file.write(bytes, bytes.position());
  }

  @Override
  public boolean isAsyncModeSupported() {
    return false;
  }

  @Override
  protected AsyncCompareAndSwapOperation beginAsyncCompareAndSwapOperation(String key) {
    throw new UnsupportedOperationException();
  }

  @Override
  protected CompletableFuture<Void> removeAsync(String key) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void removeProxy(String key) {
    throw new UnsupportedOperationException();
  }
}
