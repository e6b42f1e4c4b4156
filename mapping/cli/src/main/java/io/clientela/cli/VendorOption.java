package io.clientela.cli;

import io.clientela.cli.language.Texts;
import io.clientela.mapping.MappedVendor;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The option that tells which vendors are meant. */
final class VendorOption {
  private final Set<MappedVendor> vendors = new LinkedHashSet<>();

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "VENDOR[,...]",
      completionCandidates = Keys.class,
      description =
          "bsale, koibox, lotinfo, sperant, tomticket, tomticket-v2, several separated by commas,"
              + " or all.")
  void add(String keys) {
    for (String key : keys.split(",", -1)) {
      if (key.equals("all")) {
        vendors.addAll(Arrays.asList(MappedVendor.values()));
      } else {
        vendors.add(MappedVendor.ofKey(key).orElseThrow(() -> unknown(key)));
      }
    }
  }

  /** For completion. */
  private static final class Keys implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      Stream<String> keys = Arrays.stream(MappedVendor.values()).map(MappedVendor::key);
      return Stream.concat(keys, Stream.of("all")).iterator();
    }
  }

  List<MappedVendor> vendors() {
    return List.copyOf(vendors);
  }

  private ParameterException unknown(String key) {
    String known =
        Arrays.stream(MappedVendor.values())
            .map(MappedVendor::key)
            .collect(Collectors.joining(", "));
    return new ParameterException(
        spec.commandLine(), Texts.of("expected %s or all as --to, found %s", known, key));
  }
}
