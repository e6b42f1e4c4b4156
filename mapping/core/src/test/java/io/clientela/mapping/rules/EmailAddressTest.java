package io.clientela.mapping.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b.test",
        "z@z.zz",
        "A@A.AA",
        "Z@Z.ZZ",
        "0@0.a0",
        "9@9.a9",
        "ana.maria@example.com",
        "ana+ventas@mail.example.com",
        "o'hara_{x}@ex-ample.com",
        "a@b-1.test"
      })
  void looksLikeAnAddress(String address) {
    assertThat(EmailAddress.looksRight(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@",
        "ana",
        "@example.com",
        "ana@",
        "ana@example",
        "ana@@example.com",
        ".ana@example.com",
        "ana.@example.com",
        "ana..maria@example.com",
        "ana maria@example.com",
        "ana@.example.com",
        "ana@example.com.",
        "ana@example..com",
        "ana@example.-com",
        "ana@example-.com",
        "ana@-example.com",
        "ana@example.com-",
        "ana@exam_ple.com",
        "ana@example:com.cl",
        "ana@exa[mple.com",
        "ana@exa`mple.com",
        "ana@exa/mple.com",
        "añà@example.com"
      })
  void doesNotLookLikeAnAddress(String address) {
    assertThat(EmailAddress.looksRight(address)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {242, 243})
  void mayHaveTwoHundredAndFiftyFourCharacters(int local) {
    String address = "a".repeat(local) + "@example.com";

    assertThat(EmailAddress.looksRight(address)).isEqualTo(address.length() <= 254);
  }
}
