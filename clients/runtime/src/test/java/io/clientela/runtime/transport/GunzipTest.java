package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import okio.Buffer;
import okio.ByteString;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GunzipTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8191, 8192, 8193, 100_000})
  void readsOneMember(int length) throws IOException {
    String text = "Peña ".repeat(length);

    assertThat(unzipped(zipped(text))).isEqualTo(text);
  }

  @Test
  void readsMembersOneBehindTheOther() throws IOException {
    Buffer members = zipped("{\"id\"");
    members.writeAll(zipped(""));
    members.writeAll(zipped(":7}"));

    assertThat(unzipped(members)).isEqualTo("{\"id\":7}");
  }

  @Test
  void takesABodyWithoutAByteForEmpty() throws IOException {
    assertThat(unzipped(new Buffer())).isEmpty();
  }

  /** Extra field, name, comment and checksum of the header, as gzip -n does not write them. */
  @Test
  void skipsWhatAHeaderMayHold() throws IOException {
    Buffer plain = zipped("text");
    plain.skip(10);
    Buffer member =
        new Buffer()
            .write(ByteString.decodeHex("1f8b081e000000000003"))
            .write(ByteString.decodeHex("0200abcd"))
            .writeUtf8("name\0comment\0")
            .writeShort(0);
    member.writeAll(plain);

    assertThat(unzipped(member)).isEqualTo("text");
  }

  @Test
  void aNameWithoutAnEndIsNotKept() {
    Buffer endless = new Buffer().write(ByteString.decodeHex("1f8b0808000000000003"));
    endless.writeUtf8("x".repeat(1 << 20));
    AtomicLong most = new AtomicLong();
    Source watched =
        new ForwardingSource(endless) {
          @Override
          public long read(Buffer sink, long byteCount) throws IOException {
            long read = super.read(sink, byteCount);
            most.accumulateAndGet(sink.size(), Math::max);
            return read;
          }
        };

    assertThatThrownBy(() -> Okio.buffer(new Gunzip(Okio.buffer(watched))).readUtf8())
        .isInstanceOf(EOFException.class);
    assertThat(most).hasValueLessThan(1 << 15);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 10, 15, 20, 23, 27})
  void refusesAMemberThatEndsTooEarly(int length) throws IOException {
    Buffer cut = new Buffer();
    cut.write(zipped("some text"), length);

    assertThatThrownBy(() -> unzipped(cut)).isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 21, 25})
  void refusesAMemberWithAnotherByte(int at) throws IOException {
    byte[] bytes = zipped("some text").readByteArray();
    bytes[at] ^= 0x55;

    assertThatThrownBy(() -> unzipped(new Buffer().write(bytes))).isInstanceOf(IOException.class);
  }

  @Test
  void refusesWhatFollowsAndIsNoMember() throws IOException {
    Buffer trailed = zipped("text").writeUtf8("canary");

    assertThatThrownBy(() -> unzipped(trailed))
        .isInstanceOf(IOException.class)
        .hasMessageNotContaining("canary");
  }

  private static String unzipped(Buffer zipped) throws IOException {
    return Okio.buffer(new Gunzip(zipped)).readUtf8();
  }

  private static Buffer zipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return new Buffer().write(bytes.toByteArray());
  }
}
