package io.clientela.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestResultsTest {
  @TempDir Path folder;

  @Test
  void dreddsReportIsReadByTheNamesOfItsTests() throws IOException {
    TestResults results =
        read(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuite name="Dredd Tests" tests="2" failures="1">
            <testcase name="GET (200) /clients.json" time="0.1"/>
            <testcase name="GET (404) /clients.json" time="0.1"><failure><![CDATA[Message:
            statusCode: Expected status code '404', but got '200'.]]></failure></testcase>
            </testsuite>
            """);
    assertThat(results.passed())
        .isEqualTo(Map.of("GET (200) /clients.json", true, "GET (404) /clients.json", false));
    assertThat(results.failing()).isEqualTo(1);
  }

  @Test
  void specmaticsReportIsReadByTheNamesThatItShows() throws IOException {
    TestResults results =
        read(
            """
            <testsuite name="JUnit Jupiter" tests="2">
            <testcase name="contractTest()[1]" classname="Support"><error message=""/>
            <system-out><![CDATA[
            unique-id: [dynamic-test:#1]
            display-name: JUnit Jupiter > Support > contractTest() > -ve  Scenario: POST /a -> 4xx
            ]]></system-out></testcase>
            <testcase name="contractTest()[2]" classname="Support">
            <system-out><![CDATA[
            display-name: JUnit Jupiter > Support > contractTest() > +ve  Scenario: POST /a -> 200
            ]]></system-out></testcase>
            </testsuite>
            """);
    assertThat(results.passed())
        .isEqualTo(
            Map.of("-ve  Scenario: POST /a -> 4xx", false, "+ve  Scenario: POST /a -> 200", true));
  }

  @Test
  void testsOfOneNamePassOnlyTogether() throws IOException {
    TestResults results =
        read(
            """
            <testsuite><testcase name="a"><failure/></testcase><testcase name="a"/></testsuite>
            """);
    assertThat(results.passed()).isEqualTo(Map.of("a", false));
  }

  @Test
  void onlyTestsThatBothRunsHaveAreCompared() {
    TestResults without = new TestResults(Map.of("a", true, "b", false, "c", true));
    assertThat(new TestResults(Map.of("a", true, "b", false)).differFrom(without)).isFalse();
    assertThat(new TestResults(Map.of("d", false)).differFrom(without)).isFalse();
    assertThat(new TestResults(Map.of("a", false)).differFrom(without)).isTrue();
    assertThat(new TestResults(Map.of("b", true)).differFrom(without)).isTrue();
  }

  @Test
  void aReportWithoutATestIsAnErrorThatNamesTheTool() {
    assertThatThrownBy(() -> read("<testsuite/>"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Dredd ran no test");
    assertThatThrownBy(() -> read("<testsuite>"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Dredd left no report that can be read");
  }

  private TestResults read(String xml) throws IOException {
    return TestResults.read("Dredd", Files.writeString(folder.resolve("report.xml"), xml));
  }
}
