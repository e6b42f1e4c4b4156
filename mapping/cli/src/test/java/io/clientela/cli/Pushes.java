package io.clientela.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Pushes customers of a CSV text, with journal and report in a folder. */
final class Pushes {
  static final String HEADER =
      "id,type,given_name,family_name,document_type,document_number,document_country,email\n";
  static final String FIRST = "1,person,Ana,Prueba,rut,41333444-6,CL,persona-1@example.com\n";
  static final String SECOND = "2,person,Eva,Prueba,rut,1-9,CL,persona-2@example.com\n";

  private final Path folder;

  Pushes(Path folder) {
    this.folder = folder;
  }

  Ran push(Map<String, String> environment, String to, String csv, String... more)
      throws IOException {
    Path file = Files.writeString(folder.resolve("customers.csv"), csv);
    List<String> arguments =
        new ArrayList<>(List.of("push", "--from=" + file, "--to=" + to, "--no-rate-limit"));
    arguments.add("--report=" + folder.resolve("report.jsonl"));
    arguments.add("--journal=" + journal());
    arguments.addAll(List.of(more));
    return Ran.command(environment, arguments.toArray(String[]::new));
  }

  Path journal() {
    return folder.resolve("journal.jsonl");
  }

  List<String> report() throws IOException {
    return Files.readAllLines(folder.resolve("report.jsonl"));
  }
}
