package io.clientela.review.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.mapping.Capabilities;
import io.clientela.mapping.MappedVendor;
import io.clientela.review.evidence.Provenance;
import io.clientela.review.evidence.Snapshot;
import io.clientela.review.text.Translation;
import io.clientela.review.text.VendorTexts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the pages of one vendor in one language. */
final class VendorPages {
  private final VendorReview review;
  private final Translation translation;
  private final JsonNode contract;
  private final Frame frame;
  private final Names names;
  private final Snapshot now;
  private final Changed changed;
  private final List<Question> questions;

  VendorPages(VendorReview review, Translation translation) {
    this.review = review;
    this.translation = translation;
    this.contract = translation.contract();
    this.names = new Names(contract);
    this.now = Snapshot.of(review.bundle(), review.provenance());
    this.changed = new Changed(now, review.earlier());
    this.frame =
        new Frame(
            review.vendor(),
            MappedVendor.ofKey(review.vendor()).orElseThrow().title(),
            now.version(),
            VendorTexts.hash(review.provenance().decisions()),
            "index",
            review.translations().byLanguage().values().stream()
                .map(Translation::messages)
                .toList(),
            translation.messages());
    this.questions =
        new Questions(translation, review.provenance(), review.document(), names, changed).all();
  }

  Frame frame(String page) {
    return frame.at(page);
  }

  List<Question> questions() {
    return questions;
  }

  OperationsPage operations() {
    Rows rows = new Rows(translation, review.provenance(), changed);
    return new OperationsBuilder(contract, rows, names, frame.at("operations")).build(versions());
  }

  QuestionsPage questionsPage() {
    return new QuestionsPage(
        frame.at("questions"), questions, review.document().hasText(), versions());
  }

  DocumentPage document() {
    return new DocumentBuilder(review.provenance(), review.document(), names, translation.texts())
        .build(frame.at("document"));
  }

  FieldsPage fields() {
    Marks marks = new Marks(review.provenance(), translation);
    var own =
        Capabilities.all().stream()
            .filter(capability -> capability.vendor().equals(review.vendor()))
            .toList();
    return new FieldsBuilder(
            contract, review.provenance(), marks, review.java(), review.canonical())
        .build(frame.at("fields"), review.coverage().orElse(null), own);
  }

  ChangesPage changes() {
    return new ChangesBuilder(now, review.earlier(), names)
        .build(frame.at("changes"), review.changelog(), questions);
  }

  SummaryPage summary() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String status : List.of("documented", "observed", "assumed")) counts.put(status, 0);
    review.provenance().claims().forEach(claim -> counts.merge(claim.status(), 1, Integer::sum));
    DocumentPage document = document();
    long open = questions.stream().filter(it -> it.status().equals("open")).count();
    List<Question> first = new ArrayList<>();
    for (String id : review.first()) {
      questions.stream().filter(it -> it.id().equals(id)).forEach(first::add);
    }
    return new SummaryPage(
        frame.at("index"),
        Prose.html(translation.texts().summary()),
        counts,
        operations().operations().size(),
        contract.path("components").path("schemas").size(),
        (int) document.count("covered"),
        document.lines().size(),
        (int) open,
        questions.size(),
        first,
        sources());
  }

  ReferencePage reference() {
    return new ReferencePage(frame.at("reference"));
  }

  JsonNode markedContract() {
    return MarkedContract.of(
        contract, review.provenance(), new Marks(review.provenance(), translation));
  }

  String letter() {
    return Letter.of(translation, review.provenance(), review.first());
  }

  String markdown() {
    return MarkdownReport.of(frame, questions, changes());
  }

  /** The vendor on the page of all vendors. */
  static IndexPage.Vendor card(VendorReview review) {
    VendorPages english = new VendorPages(review, review.translations().english());
    String about = english.contract.path("info").path("summary").asText();
    long open = english.questions.stream().filter(it -> it.status().equals("open")).count();
    return new IndexPage.Vendor(
        review.vendor(),
        english.frame.title(),
        english.frame.version(),
        Prose.html(about),
        (int) open,
        english.questions.size(),
        english.frame.languages());
  }

  private Map<Provenance.Source, String> sources() {
    Map<Provenance.Source, String> sources = new LinkedHashMap<>();
    for (Provenance.Source source : review.provenance().sources().values()) {
      sources.put(source, translation.texts().other(source.title()));
    }
    return sources;
  }

  private List<String> versions() {
    return review.earlier().stream().map(Snapshot::version).toList();
  }
}
