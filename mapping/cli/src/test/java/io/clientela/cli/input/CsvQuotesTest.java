package io.clientela.cli.input;

import static io.clientela.cli.input.Inputs.csv;
import static io.clientela.cli.input.Inputs.customer;
import static io.clientela.cli.input.Inputs.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.columns.ColumnMapping;
import io.clientela.cli.input.text.ByteSource;
import io.clientela.cli.input.text.Lines;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvQuotesTest {
  private static final String HEADER = "id,given_name,note\n";
  private static final String INNER = "\n2,Falsa,nada\n";
  private static final String LAST = "9,Eva,fin\n";

  @ParameterizedTest
  @ValueSource(ints = {1_000, 66_000, 200_000})
  void aLineInsideOfAQuoteThatClosesIsNoRecord(int length) throws IOException {
    String note = "x".repeat(length) + INNER + "end";

    List<InputRecord> records = csv(HEADER + "1,Ana,\"" + note + "\"\n" + LAST);

    assertThat(records).extracting(it -> it.id().get()).containsExactly("1", "9");
    assertThat(customer(records.get(0)).note()).contains(note);
  }

  @ParameterizedTest
  @ValueSource(ints = {300_000, 5_000_000})
  void aRecordThatIsTooLongCostsItselfAlone(int length) throws IOException {
    List<InputRecord> records =
        csv(HEADER + "1,Ana,\"" + "x y\n".repeat(length / 4) + INNER + "\"\n" + LAST);

    assertThat(records).hasSize(2);
    assertThat(problem(records.get(0))).isEqualTo("is longer than 256 KiB");
    assertThat(records.get(0).line()).isEqualTo(2);
    assertThat(customer(records.get(1)).id()).contains("9");
  }

  @Test
  void aLongLineInsideOfAQuoteHidesNoRecord() throws IOException {
    String longLine = "x".repeat(2 * Lines.LONGEST - 1) + "\"\"" + "x".repeat(Lines.LONGEST);

    List<InputRecord> records = csv(HEADER + "1,Ana,\"a\n" + longLine + INNER + "end\"\n" + LAST);

    assertThat(records).extracting(InputRecord::line).containsExactly(2L, 6L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,Ana,\"never closed\n",
        "1,\"Ana,never closed\n",
        "\"1,Ana,never closed\n",
      })
  void aQuoteThatIsNeverClosedCostsItsLineAlone(String broken) throws IOException {
    String fine = "2,Luz,fine\n3,\"Sol\",\"one, two\"\n\"4\",Paz,\"\"\n";

    for (String rest : List.of("", fine)) {
      List<InputRecord> records = csv(HEADER + broken + rest + "5,Mar,fine\n");

      assertThat(problem(records.get(0))).isEqualTo("has a quote that is not closed");
      assertThat(records.subList(1, records.size()))
          .hasSize(rest.isEmpty() ? 1 : 4)
          .allMatch(it -> it instanceof InputRecord.Read);
    }
  }

  @Test
  void aQuoteThatIsNotClosedIsFoundOutBeyondTheLimitToo() throws IOException {
    int count = 40_000;
    String rows = "2,Luz,a note\n".repeat(count);

    List<InputRecord> records = csv(HEADER + "1,Ana,\"open\n" + rows + "3,\"Sol\",x\n" + LAST);

    assertThat(records).hasSize(count + 3);
    assertThat(problem(records.get(0))).isEqualTo("has a quote that is not closed");
    assertThat(records.subList(1, count + 3)).allMatch(it -> it instanceof InputRecord.Read);
  }

  @Test
  void quotesWithinATextBreakTheRecordAndHideItsLines() throws IOException {
    List<InputRecord> records =
        csv(HEADER + "1,Ana,\"lives in\nthe \"new\" house" + INNER + "there\"\n" + LAST);

    assertThat(records).hasSize(2);
    assertThat(problem(records.get(0)))
        .isEqualTo(
            "has text after a closing quote in cell 3; a quote that is text is written twice");
    assertThat(customer(records.get(1)).id()).contains("9");
  }

  @Test
  void textAfterAQuoteInOneLineCostsThatLineAlone() throws IOException {
    List<InputRecord> records =
        csv(HEADER + "1,\"Ana \"la\" Sol\",x\n2,Luz,\"a, b\"\n3,\"\"Sol\"\",x\n" + LAST);

    assertThat(problem(records.get(0))).contains("cell 2");
    assertThat(customer(records.get(1)).note()).contains("a, b");
    assertThat(problem(records.get(2))).contains("cell 2");
    assertThat(customer(records.get(3)).id()).contains("9");
  }

  @Test
  void aQuoteWithinAPlainCellIsText() throws IOException {
    assertThat(customer(csv(HEADER + "1,Ana,pipe of 5\" or 6\"\n").get(0)).note())
        .contains("pipe of 5\" or 6\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x\",\"y\n", "\"b\n", "a,\"b\n", "\"a\"b\n\"\n", "a\",\"\"\"b\n"})
  void noFileIsReadMoreThanAFewTimes(String line) throws IOException {
    byte[] bytes =
        (HEADER + line.repeat(3_000_000 / line.length())).getBytes(StandardCharsets.UTF_8);
    AtomicLong read = new AtomicLong();
    ByteSource counted = offset -> new Counted(ByteSource.of(bytes).from(offset), read);

    List<RawRecord> records = new ArrayList<>();
    try (Lines lines = new Lines(counted)) {
      CsvRecords csv =
          CsvRecords.open(lines, ReadingOptions.NONE, ColumnMapping.NONE, new Notices());
      for (RawRecord raw = csv.next(); raw != null; raw = csv.next()) records.add(raw);
    }

    assertThat(records).isNotEmpty();
    assertThat(read.get()).isLessThan(4L * bytes.length);
  }

  /** Counts what is read. */
  private static final class Counted extends FilterInputStream {
    private final AtomicLong count;

    Counted(InputStream stream, AtomicLong count) {
      super(stream);
      this.count = count;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count.addAndGet(Math.max(read, 0));
      return read;
    }
  }
}
