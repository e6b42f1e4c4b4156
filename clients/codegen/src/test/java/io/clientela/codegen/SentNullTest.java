package io.clientela.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import io.clientela.tiny.model.ContactPatch;
import org.junit.jupiter.api.Test;

/** Null in a send record is a statement of its own: it is neither lost nor made up. */
class SentNullTest {
  private final Gson gson = new Gson();

  @Test
  void anybodysGsonWritesAndReadsIt() {
    ContactPatch patch = ContactPatch.builder().clearLevel().name("Ana").build();

    String json = gson.toJson(patch);

    assertThat(json).isEqualTo("{\"level\":null,\"name\":\"Ana\"}");
    assertThat(gson.fromJson(json, ContactPatch.class)).isEqualTo(patch);
  }

  @Test
  void aValueTakesItBack() {
    ContactPatch patch =
        ContactPatch.builder().clearLevel().level(3).clearTags().tags(null).build();

    assertThat(patch.nulls()).isEmpty();
    assertThat(gson.toJson(patch)).isEqualTo("{\"level\":3}");
  }

  @Test
  void aBuilderOfARecordKeepsIt() {
    ContactPatch patch = ContactPatch.builder().clearEmail().build();

    assertThat(patch.toBuilder().build()).isEqualTo(patch);
    assertThat(patch).hasToString("ContactPatch[email]");
  }
}
