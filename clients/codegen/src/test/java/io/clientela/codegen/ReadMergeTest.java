package io.clientela.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.JsonNull;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import io.clientela.tiny.api.ClientsApi.GetClient;
import io.clientela.tiny.model.Contact;
import io.clientela.tiny.model.ContactUpdate;
import io.clientela.tiny.model.KeyKind;
import io.clientela.tiny.model.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a record takes of another, and what goes beyond the contract. */
class ReadMergeTest {
  private final Gson gson = new Gson();

  @Test
  void anUpdateBeginsWithWhatWasRead() {
    Contact read =
        contact(
            "'changed':'2026-02-27T12:00:00Z','firstName':'Ana','ratio':0.10,'number':12345678901,"
                + "'rank':3,'kind':'E','loyalty':1");

    assertThat(gson.toJson(ContactUpdate.from(read).remark("ours").build()))
        .isEqualTo(
            "{\"key\":\"a\",\"changed\":\"2026-02-27T12:00:00Z\",\"ratio\":0.10,"
                + "\"number\":\"12345678901\",\"rank\":3,\"kind\":\"E\",\"remark\":\"ours\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'rank':2147483648", "'rank':-2147483649", "'kind':'e'", "'kind':''"})
  void whatCannotBeSentExactlyIsLeftOut(String property) {
    assertThat(gson.toJson(ContactUpdate.from(contact(property)).build()))
        .isEqualTo("{\"key\":\"a\"}");
  }

  @Test
  void emptyTextIsLeftOutWhereItIsNotAllowed() {
    Contact read = gson.fromJson("{\"key\":\"\"}", Contact.class);

    assertThat(ContactUpdate.from(read).key("b").build().key()).isEqualTo("b");
    assertThatThrownBy(() -> ContactUpdate.from(read).build()).hasMessage("key");
  }

  @Test
  void aPropertyBeyondTheContractIsSentBesideTheOthers() {
    ContactUpdate update =
        ContactUpdate.builder()
            .key("a")
            .additionalProperty("loyalty", new JsonPrimitive(1))
            .additionalProperty("loyalty", new JsonPrimitive(2))
            .additionalProperty("gone", JsonNull.INSTANCE)
            .kind(KeyKind.EMAIL)
            .build();

    assertThat(gson.toJson(update))
        .isEqualTo("{\"key\":\"a\",\"kind\":\"E\",\"loyalty\":2,\"gone\":null}");
    assertThat(update.toBuilder().build()).isEqualTo(update);
    assertThat(update).hasToString("ContactUpdate[key, kind, loyalty, gone]");
  }

  @Test
  void aPropertyOfTheContractIsNotOverridden() {
    var builder = ContactUpdate.builder();

    assertThatThrownBy(() -> builder.additionalProperty("kind", new JsonPrimitive("F")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a name beyond the contract; there is a method for kind");
  }

  @Test
  void aRecordDoesNotChangeWithItsBuilder() {
    var builder = ContactUpdate.builder().key("a").additionalProperty("x", new JsonPrimitive(1));
    ContactUpdate update = builder.build();

    builder.additionalProperty("y", new JsonPrimitive(2));

    assertThat(update.additionalProperties()).containsOnlyKeys("x");
  }

  @Test
  void namesToExpandAreMethods() {
    assertThat(new GetClient().expandContacts().expandPaymentType().expandContacts().expand())
        .isEqualTo("[contacts,payment_type]");
    assertThat(new GetClient().expand("[offices]").expandContacts().expand())
        .isEqualTo("[offices,contacts]");
  }

  @Test
  void whatWasExpandedHasItsType() {
    Contact expanded = contact("'notes':{'href':'/notes','items':[{'text':'one'}]}");

    assertThat(expanded.expandedNotes().orElseThrow())
        .extracting(Note::text)
        .containsExactly("one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'rank':1", "'notes':null", "'notes':{'href':'/notes'}"})
  void whatWasNotExpandedIsNoEmptyList(String property) {
    assertThat(contact(property).expandedNotes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "7", "{'text':[]}"})
  void anItemOfAnotherFormIsRefused(String item) {
    Contact expanded = contact("'notes':{'items':[" + item + "]}");

    assertThatThrownBy(expanded::expandedNotes).isInstanceOf(JsonParseException.class);
  }

  private Contact contact(String properties) {
    return gson.fromJson(("{'key':'a'," + properties + "}").replace('\'', '"'), Contact.class);
  }
}
