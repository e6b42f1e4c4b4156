package io.clientela.cli.delivery;

import static java.util.Objects.requireNonNull;

import io.clientela.cli.language.Texts;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.Email;
import io.clientela.mapping.customer.IdentityDocument;
import io.clientela.mapping.customer.Phone;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Finds records that have the document, e-mail address or phone number of an earlier one. Keeps 64
 * bits of each: among a million rows one in some ten million files has two that are taken for each
 * other wrongly.
 */
final class Duplicates {
  /** What two records may have in common. */
  enum Kind {
    DOCUMENT("document"),
    EMAIL("e-mail address"),
    PHONE("phone number");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    String word() {
      return Texts.of(word);
    }
  }

  /** Something by which a record may be found to be like another. */
  record Key(Kind kind, long hash) {}

  /** What a record has in common with an earlier one. */
  record Duplicate(Kind kind, long line) {
    String reason() {
      return Texts.of("has the %s of line %s", kind.word(), line);
    }
  }

  /** Nobody can prepare a file whose texts have the same hash. */
  private final long seed = ThreadLocalRandom.current().nextLong();

  private final Map<Kind, HashedLines> lines = new EnumMap<>(Kind.class);

  Duplicates() {
    for (Kind kind : Kind.values()) lines.put(kind, new HashedLines());
  }

  /** The keys of a customer; any thread may ask for them. */
  List<Key> keys(Customer customer) {
    List<Key> keys = new ArrayList<>(customer.documents().size() + 2);
    for (IdentityDocument it : customer.documents()) {
      long kind = hash(seed, it.type().name());
      long country = hash(kind, it.country().orElse(""));
      keys.add(new Key(Kind.DOCUMENT, hash(country, it.number())));
    }
    for (Email it : customer.emails()) keys.add(new Key(Kind.EMAIL, address(it.address())));
    for (Phone it : customer.phones()) {
      Optional<String> number = it.e164();
      if (number.isPresent()) keys.add(new Key(Kind.PHONE, hash(seed, number.get())));
    }
    return keys;
  }

  /** What a record on a line has in common with an earlier one; used by one thread. */
  Optional<Duplicate> find(List<Key> keys, long line) {
    @Nullable Duplicate found = null;
    for (Key key : keys) {
      long first = requireNonNull(lines.get(key.kind())).put(key.hash(), line);
      if (first != line && found == null) found = new Duplicate(key.kind(), first);
    }
    return Optional.ofNullable(found);
  }

  private long address(String text) {
    long hash = seed;
    for (int i = 0; i < text.length(); i++) {
      hash = mixed(hash, Character.toLowerCase(text.charAt(i)));
    }
    return hash;
  }

  /** That of a text in any case, and without the signs that stand between digits. */
  private static long hash(long seed, String text) {
    long hash = seed;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isBetweenDigits(c)) hash = mixed(hash, Character.toLowerCase(c));
    }
    return (hash ^ hash >>> 32) * 0xbf58476d1ce4e5b9L;
  }

  private static boolean isBetweenDigits(char c) {
    return c == '.' || c == '-' || c == '/' || c == ' ';
  }

  private static long mixed(long hash, int value) {
    long mixed = (hash ^ value) * 0x9e3779b97f4a7c15L;
    return mixed ^ mixed >>> 29;
  }
}
