package io.clientela.cli.destination;

import io.clientela.cli.language.Texts;
import io.clientela.mapping.customer.DocumentType;
import io.clientela.mapping.sperant.SperantIntake;
import io.clientela.runtime.ClientelaException;
import io.clientela.sperant.SperantClient;
import io.clientela.sperant.api.CataloguesApi;
import io.clientela.sperant.model.CatalogueResource;
import io.clientela.sperant.model.ProjectResource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Finds the ids that an account of Sperant wants of new clients, by the names it gives them. */
final class SperantCatalogues {
  private static final int MOST_ENTRIES = 500;
  private static final Map<String, DocumentType> DOCUMENTS =
      Map.of(
          "dni", DocumentType.DNI,
          "ruc", DocumentType.RUC,
          "carné de extranjería", DocumentType.CE,
          "pasaporte", DocumentType.PASSPORT);

  private final CataloguesApi catalogues;
  private final List<String> problems = new ArrayList<>();

  private record Entry(long id, String name) {}

  private SperantCatalogues(CataloguesApi catalogues) {
    this.catalogues = catalogues;
  }

  /**
   * The ids, which are looked up where the settings give a name.
   *
   * @throws SettingsException if one is missing or of no entry, with the names that there are
   */
  static SperantIntake intake(SperantClient client, SperantChoice choice) {
    return new SperantCatalogues(client.catalogues()).intake(choice);
  }

  private SperantIntake intake(SperantChoice choice) {
    long channel = required("INPUT_CHANNEL", choice.inputChannel(), this::inputChannels);
    long source = required("SOURCE", choice.source(), this::captationWays);
    long interest = required("INTEREST_TYPE", choice.interestType(), this::interestTypes);
    Optional<Long> project =
        choice.project().map(it -> required("PROJECT", Optional.of(it), this::projects));
    if (!problems.isEmpty()) {
      throw new SettingsException("Sperant: " + String.join("; ", problems) + ".");
    }
    return new SperantIntake(channel, source, interest, project, documentTypes());
  }

  private long required(String what, Optional<String> given, Supplier<Stream<Entry>> catalogue) {
    if (given.isPresent() && given.get().matches("[1-9][0-9]{0,17}")) {
      return Long.parseLong(given.get());
    }
    List<Entry> entries = read(catalogue);
    List<Entry> hits =
        entries.stream()
            .filter(it -> given.filter(name -> name.equalsIgnoreCase(it.name())).isPresent())
            .toList();
    if (hits.size() == 1) return hits.get(0).id();
    String found =
        given.isEmpty()
            ? Texts.of("is not set")
            : hits.isEmpty() ? Texts.of("is no name of it") : Texts.of("is several of it");
    problems.add(
        Texts.of(
            "CLIENTELA_SPERANT_%s %s: set it to an id or a name of the catalogue, which has %s",
            what, found, offered(entries)));
    return 0;
  }

  private static String offered(List<Entry> entries) {
    if (entries.isEmpty()) return Texts.of("no entries, or cannot be read");
    return String.join(
        ", ", entries.stream().map(it -> "'%s' (%s)".formatted(it.name(), it.id())).toList());
  }

  /** A catalogue that cannot be read offers nothing. */
  private static List<Entry> read(Supplier<Stream<Entry>> catalogue) {
    try {
      return catalogue.get().limit(MOST_ENTRIES).toList();
    } catch (ClientelaException e) {
      return List.of();
    }
  }

  /** Without them, numbers are sent without their type, which the report tells. */
  private Map<DocumentType, Long> documentTypes() {
    Map<DocumentType, Long> types = new EnumMap<>(DocumentType.class);
    for (Entry it : read(() -> entries(catalogues.listDocumentTypes()))) {
      DocumentType type = DOCUMENTS.get(it.name().toLowerCase(Locale.ROOT));
      if (type != null) types.putIfAbsent(type, it.id());
    }
    return types;
  }

  private Stream<Entry> inputChannels() {
    return entries(catalogues.listInputChannels());
  }

  private Stream<Entry> captationWays() {
    return entries(catalogues.listCaptationWays());
  }

  private Stream<Entry> interestTypes() {
    return entries(catalogues.listInterestTypes());
  }

  private Stream<Entry> projects() {
    return catalogues.listProjects().stream()
        .map(ProjectResource::attributes)
        .filter(Objects::nonNull)
        .map(it -> entry(it.id(), it.name()));
  }

  private static Stream<Entry> entries(Iterable<CatalogueResource> catalogue) {
    return StreamSupport.stream(catalogue.spliterator(), false)
        .map(CatalogueResource::attributes)
        .filter(Objects::nonNull)
        .map(it -> entry(it.id(), it.name() == null ? it.code() : it.name()));
  }

  private static Entry entry(long id, @Nullable String name) {
    return new Entry(id, name == null ? "" : name.strip());
  }
}
