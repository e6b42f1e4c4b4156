package io.clientela.cli.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A file on a disk that has room for a number of bytes; writes as much as fits, then fails. */
final class FullDisk extends FileChannel {
  private final FileChannel file;
  private long room;
  private boolean readOnly;

  FullDisk(FileChannel file, long room) {
    this.file = file;
    this.room = room;
  }

  void makeRoom(long more) {
    room += more;
  }

  /** Somebody else cuts the file. */
  void cut(long size) throws IOException {
    file.truncate(size);
  }

  /** Somebody else fills the disk up, but for some bytes. */
  void fill(long left) {
    room = left;
  }

  /** From now on the file cannot be cut either. */
  void makeReadOnly() {
    readOnly = true;
  }

  @Override
  public int write(ByteBuffer from) throws IOException {
    if (room == 0) throw new IOException("No space left on device");
    ByteBuffer fitting = from.slice().limit((int) Math.min(room, from.remaining()));
    int written = file.write(fitting, file.size());
    from.position(from.position() + written);
    room -= written;
    return written;
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    if (readOnly) throw new IOException("Read-only file system");
    room += Math.max(0, size() - size);
    file.truncate(size);
    return this;
  }

  @Override
  public int read(ByteBuffer to) throws IOException {
    return file.read(to);
  }

  @Override
  public long position() throws IOException {
    return file.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    file.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return file.size();
  }

  @Override
  public void force(boolean metaData) throws IOException {
    file.force(metaData);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    file.close();
  }

  @Override
  public long read(ByteBuffer[] to, int offset, int length) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long write(ByteBuffer[] from, int offset, int length) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long transferFrom(ReadableByteChannel source, long position, long count) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int read(ByteBuffer to, long position) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int write(ByteBuffer from, long position) {
    throw new UnsupportedOperationException();
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) {
    throw new UnsupportedOperationException();
  }
}
