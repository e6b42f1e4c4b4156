package io.clientela.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts records by what became of them, and keeps the first of each group. Memory is bounded
 * however many there are.
 *
 * @param <K> what records of one group have in common
 */
final class ReasonGroups<K> {
  /** More reasons than this are as good as none. */
  private static final int MOST_KEPT = 1_000;

  private final int mostNamed;
  private final Map<K, Group<K>> groups = new LinkedHashMap<>();
  private long others;

  /** Records that have something in common. */
  static final class Group<K> {
    private final K key;
    private final List<RecordRef> first = new ArrayList<>();
    private long count;

    private Group(K key) {
      this.key = key;
    }

    K key() {
      return key;
    }

    long count() {
      return count;
    }

    /** The first records of the group. */
    List<RecordRef> first() {
      return first;
    }
  }

  /** Keeps so many records of each group. */
  ReasonGroups(int mostNamed) {
    this.mostNamed = mostNamed;
  }

  void add(K key, RecordRef record) {
    Group<K> group = groups.get(key);
    if (group == null) {
      if (groups.size() == MOST_KEPT) {
        others++;
        return;
      }
      group = new Group<>(key);
      groups.put(key, group);
    }
    if (++group.count <= mostNamed) group.first.add(record);
  }

  /** The groups, the largest first. */
  List<Group<K>> largest() {
    return groups.values().stream()
        .sorted(Comparator.comparingLong((Group<K> it) -> it.count).reversed())
        .toList();
  }

  /** How many records are in none of the groups, as there were too many of these. */
  long others() {
    return others;
  }
}
